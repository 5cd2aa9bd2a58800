import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A file of the source with what it imports, all paths from the root of the project. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** The room it is in; `''` for `src/aram.ts`. */
  readonly room: string;
  readonly imports: readonly string[];
}

const importing = /^\s*(?:import|export)\s(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

function fileAt(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const imports = [...text.matchAll(importing)].map(([, still, late]) => {
    const name = (still ?? late)!;
    return name.startsWith('.') ? join(dirname(path), name) : name;
  });
  const [, room = '', file] = path.split('/');
  return { path, text, room: file === undefined ? '' : room, imports };
}

/** Every file under `src`, in order of names. */
export const sources: readonly SourceFile[] = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)))
  .sort()
  .map(fileAt);

export const byPath: ReadonlyMap<string, SourceFile> = new Map(sources.map((file) => [file.path, file]));

import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { reportId } from '../../reports/index.ts';
import { nativeFolder } from './platform-package.ts';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * PostgreSQL's programs. npm drops symbolic links from packages and may be told to run no install scripts, so the links
 * of the libraries are laid here when they are missing. Where that folder cannot be written, or the engine's own user
 * could not reach it (root's home), a copy in the temporary folder is used.
 */
export function binaries(forOtherUser: boolean): Binaries {
  let native = nativeFolder();
  if ((forOtherUser && !openToAll(native)) || !linksLaid(native)) native = copyOf(native);
  const program = (name: string) => join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { initdb: program('initdb'), postgres: program('postgres') };
}

function openToAll(folder: string): boolean {
  for (let at = resolve(folder, 'bin'); ; at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

interface Link {
  readonly source: string;
  readonly target: string;
}

function linksLaid(native: string): boolean {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as Link[];
  try {
    for (const { source, target } of links) {
      const link = join(native, '..', target);
      if (!existsSync(link)) symlinkSync(relative(dirname(link), join(native, '..', source)), link);
    }
    for (const name of ['initdb', 'postgres']) accessSync(join(native, 'bin', name), constants.X_OK);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return linksLaid(native);
    return false;
  }
}

/** A copy of the programs that every user can reach, made once; used only while nobody else could have changed it. */
function copyOf(native: string): string {
  const { mtimeMs, size } = statSync(join(native, 'bin', 'postgres'));
  const home = join(tmpdir(), `aram-postgresql-${process.getuid?.() ?? 0}-${reportId(`${native} ${mtimeMs} ${size}`)}`);
  if (!existsSync(home)) {
    const draft = `${home}.${process.pid}`;
    mkdirSync(draft, { mode: 0o755 });
    cpSync(native, join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
    linksLaid(join(draft, 'native'));
    try {
      renameSync(draft, home);
    } catch {
      rmSync(draft, { recursive: true, force: true });
    }
  }
  const { uid, mode } = statSync(home);
  if (uid !== process.getuid?.() || (mode & 0o022) !== 0) throw new Error(`not a folder of this user: ${home}`);
  return join(home, 'native');
}

import { existsSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { WrongUse } from '../wrong-use.ts';
import { isKnownKind } from './known-kinds.ts';

const lookAt = (path: string): Stats | undefined => statSync(path, { throwIfNoEntry: false });

/** The path without links, whether the file is there yet or not. */
function truly(path: string): string {
  const full = resolve(path);
  if (existsSync(full)) return realpathSync(full);
  return existsSync(dirname(full)) ? join(realpathSync(dirname(full)), basename(full)) : full;
}

const isWithin = (folder: string, path: string): boolean => {
  const way = relative(truly(folder), truly(path));
  return way !== '..' && !way.startsWith(`..${'/'}`) && !way.startsWith('..\\');
};

const isSame = (a: Stats | undefined, b: Stats | undefined): boolean =>
  a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev && a.isFile();

export const severalPages = 'A page holds one report. For several, name a folder: --output FOLDER.';

/** Refuses an output that is one of the inputs, would be read as one, or has no folder to lie in. */
export function checkOutput(output: string, inputs: readonly string[], pages: boolean): void {
  const there = lookAt(output);
  for (const input of inputs.filter((name) => name !== '-')) {
    const read = lookAt(input);
    if (isSame(read, there)) throw new WrongUse(`--output ${output} is read from and would be overwritten.`);
    if (read?.isDirectory() && (pages || isKnownKind(output)) && isWithin(input, output))
      throw new WrongUse(`--output ${output} lies in ${input}, which is read. Write it elsewhere.`);
  }
  if (pages && there && !there.isDirectory()) throw new WrongUse(severalPages);
  if (pages) return;
  if (there?.isDirectory()) throw new WrongUse(`--output ${output} is a folder. Name a file.`);
  const folder = dirname(resolve(output));
  if (!lookAt(folder)?.isDirectory()) throw new WrongUse(`--output ${output}: there is no folder ${folder}.`);
}

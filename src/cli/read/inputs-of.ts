import { statSync } from 'node:fs';
import { isTableName } from '../../reports/index.ts';
import { paperOf } from '../paper-of.ts';
import { WrongUse } from '../wrong-use.ts';
import { columnFlags, type Flags, type ReportFlags } from './flags.ts';
import type { Inputs } from './jobs-of.ts';
import type { Settings } from './settings.ts';

/** What to read, of what the command line names; standard input where it names nothing. */
export function inputsOf(named: readonly string[], flags: ReportFlags): Inputs {
  const tables = flags.input ?? [];
  const files = named.length + tables.length === 0 ? ['-'] : named;
  if (named.length + tables.length === 0 && process.stdin.isTTY)
    throw new WrongUse('nothing to read. Name a file or a folder, or send a text to standard input.');
  if ([...files, ...tables].filter((name) => name === '-').length > 1)
    throw new WrongUse('standard input (-) can be read only once.');
  const columns = Object.fromEntries(
    columnFlags.flatMap(([fact, flag]) => (flags[flag] === undefined ? [] : [[fact, flags[flag]]])),
  );
  return { files, tables, columns };
}

const isFolder = (name: string): boolean => statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** How to read it and show it. */
export function settingsOf({ files, tables }: Inputs, flags: Flags): Settings {
  const [only, ...more] = files;
  const one = only !== undefined && more.length === 0 && tables.length === 0 && !isTableName(only) && !isFolder(only);
  return {
    ...paperOf(flags.output === undefined),
    format: flags.format,
    language: flags.lang,
    explain: flags.explain ?? false,
    published: flags.published ?? null,
    publisher: flags.publisher ?? null,
    title: flags.title ?? null,
    place: flags.place ?? null,
    gazetteers: flags.gazetteer ?? [],
    actors: flags.actors ?? [],
    several: !one,
  };
}

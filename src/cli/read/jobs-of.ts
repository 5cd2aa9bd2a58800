import { buffer } from 'node:stream/consumers';
import { type Columns, isTableName } from '../../reports/index.ts';
import { filesOf } from './files-of.ts';
import type { Job } from './job.ts';
import { rowsOf } from './rows-of.ts';

/** What to read: files, folders and "-" for standard input, then tables. */
export interface Inputs {
  readonly files: readonly string[];
  readonly tables: readonly string[];
  readonly columns: Columns;
}

/** One job a report, in the order asked for. Nothing is opened before its turn. */
export async function* jobsOf({ files, tables, columns }: Inputs): AsyncGenerator<Job> {
  for (const name of files) {
    if (name === '-') yield { kind: 'bytes', name: 'standard input', bytes: await buffer(process.stdin) };
    else yield* jobsOfFile(name, columns);
  }
  for (const name of tables) yield* rowsOf(name === '-' ? 'standard input' : name, name, columns);
}

async function* jobsOfFile(named: string, columns: Columns): AsyncGenerator<Job> {
  for await (const found of filesOf(named)) {
    if ('failure' in found) yield { kind: 'broken', ...found };
    else if (isTableName(found.path)) yield* rowsOf(found.name, found.path, columns);
    else yield { kind: 'file', ...found };
  }
}

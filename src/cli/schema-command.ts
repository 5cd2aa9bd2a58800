import { readFile } from 'node:fs/promises';
import { Command } from 'commander';

/** The schema's file, the same distance from the source and from the compiled command. */
const file = new URL('../../schema/reading.schema.json', import.meta.url);

/** `aram schema`: the shape of a reading. */
export const schemaCommand = (): Command =>
  new Command('schema')
    .summary('print the JSON Schema of a reading')
    .description('Prints the JSON Schema (draft 2020-12) of what --format json writes.')
    .addHelpText('after', '\nExample:\n  aram schema > reading.schema.json')
    .action(async () => {
      process.stdout.write(await readFile(file, 'utf8'));
    });

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, Option } from 'commander';
import { type Language, languages, readingAsPage, readingAsText } from '../publication/index.ts';
import { paperOf } from './paper-of.ts';

const sample = new URL('../../samples/long-report.txt', import.meta.url);
const facts = { id: 'long-report.txt', publisher: 'Sample', published: '2022-02-27' };

/** `aram start`: reads the sample that comes with Aram, shows the result, and writes its page. */
export const startCommand = (): Command =>
  new Command('start')
    .summary('read the sample report that comes with Aram, and write its page')
    .description('Reads the sample report that comes with Aram, shows what it says, and writes the same as a page.')
    .option('--output <FILE>', 'where to write the page', join('out', 'long-report.html'))
    .addOption(new Option('--lang <LANGUAGE>', 'language around the report').choices(languages).default('en'))
    .addHelpText('after', '\nExample:\n  aram start --lang ar')
    .action(run);

async function run({ output, lang }: { output: string; lang: Language }): Promise<void> {
  const { read } = await import('../aram.ts');
  const reading = read(await readFile(sample, 'utf8'), facts);
  process.stdout.write(readingAsText(reading, { ...paperOf(true), language: lang }));
  const page = resolve(output);
  await mkdir(resolve(page, '..'), { recursive: true });
  await writeFile(page, readingAsPage(reading, { language: lang }));
  process.stdout.write(`  The report:       ${fileURLToPath(sample)}\n  The same, marked: ${page}\n\n`);
}

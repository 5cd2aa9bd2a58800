import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, Option } from 'commander';
import { type Language, languages, readingAsPage, readingAsText } from '../../publication/index.ts';
import { paperOf } from '../paper-of.ts';

const sample = new URL('../../../samples/long-report.txt', import.meta.url);
const facts = { id: 'long-report.txt', publisher: 'Sample', published: '2022-02-27' };

interface StartFlags {
  readonly output: string;
  readonly lang: Language;
  readonly data?: string;
}

/** `aram start`: reads the sample that comes with Aram, shows the result, and builds and shows the sample record. */
export const startCommand = (): Command =>
  new Command('start')
    .summary('read the sample report that comes with Aram, and build its sample record')
    .description(
      'Reads the sample report that comes with Aram, shows what it says, and writes the same as a page. Builds the sample record where there is none yet, and shows what it holds.',
    )
    .option('--output <FILE>', 'where to write the page', join('out', 'long-report.html'))
    .option('--data <FOLDER>', 'the sample record’s folder (default: ARAM_DATA, or aram-data in this folder)')
    .addOption(new Option('--lang <LANGUAGE>', 'language around the report').choices(languages).default('en'))
    .addHelpText('after', '\nExample:\n  aram start --lang ar')
    .action(run);

async function run({ output, lang, data }: StartFlags): Promise<void> {
  const { read } = await import('../../aram.ts');
  const reading = read(await readFile(sample, 'utf8'), facts);
  process.stdout.write(readingAsText(reading, { ...paperOf(true), language: lang }));
  const page = resolve(output);
  await mkdir(resolve(page, '..'), { recursive: true });
  await writeFile(page, readingAsPage(reading, { language: lang }));
  process.stdout.write(`  The report:       ${fileURLToPath(sample)}\n  The same, marked: ${page}\n\n`);
  await showRecord(data ?? (process.env.ARAM_DATA || 'aram-data'));
}

/** The sample goes into a folder, never into a server that somebody uses. */
async function showRecord(data: string): Promise<void> {
  const [{ withRecord }, { fillWithSample }, { overview }] = await Promise.all([
    import('../record/with-record.ts'),
    import('./sample-record.ts'),
    import('./overview.ts'),
  ]);
  await withRecord({ data }, 'begin', async (record) => {
    await fillWithSample(record);
    const command = process.env.npm_lifecycle_event === 'start' ? 'npm run --silent aram --' : 'aram';
    process.stdout.write(await overview(record, command, paperOf(true)));
  });
}

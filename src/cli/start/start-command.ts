import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, Option } from 'commander';
import { type Language, languages, readingAsPage, readingAsText } from '../../publication/index.ts';
import type { Database } from '../../record/index.ts';
import { paperOf } from '../paper-of.ts';
import { portNumber } from '../port-number.ts';

const sample = new URL('../../../samples/long-report.txt', import.meta.url);
const facts = { id: 'long-report.txt', publisher: 'Sample', published: '2022-02-27' };

interface StartFlags {
  readonly output: string;
  readonly lang: Language;
  readonly data?: string;
  readonly port: number;
  readonly serve: boolean;
}

/** `aram start`: reads the sample that comes with Aram, builds and shows the sample record, and opens it to a browser. */
export const startCommand = (): Command =>
  new Command('start')
    .summary('read the sample report that comes with Aram, build its sample record, and open it')
    .description(
      'Reads the sample report that comes with Aram, shows what it says, and writes the same as a page. Builds the sample record where there is none yet, shows what it holds, and serves it to a browser on this computer until it is stopped.',
    )
    .option('--output <FILE>', 'where to write the page', join('out', 'long-report.html'))
    .option('--data <FOLDER>', 'the sample record’s folder (default: ARAM_DATA, or aram-data in this folder)')
    .option('--port <PORT>', 'the port to serve it at; where it is taken, the next', portNumber, 4747)
    .option('--no-serve', 'show it here alone')
    .addOption(new Option('--lang <LANGUAGE>', 'language around the report').choices(languages).default('en'))
    .addHelpText('after', '\nExample:\n  aram start --lang ar')
    .action(run);

async function run({ output, lang, data, port, serve }: StartFlags): Promise<void> {
  const { read } = await import('../../aram.ts');
  const reading = read(await readFile(sample, 'utf8'), facts);
  process.stdout.write(readingAsText(reading, { ...paperOf(true), language: lang }));
  const page = resolve(output);
  await mkdir(resolve(page, '..'), { recursive: true });
  await writeFile(page, readingAsPage(reading, { language: lang }));
  process.stdout.write(`  The report:       ${fileURLToPath(sample)}\n  The same, marked: ${page}\n\n`);
  await showRecord(data ?? (process.env.ARAM_DATA || 'aram-data'), serve ? port : null);
}

/** The sample goes into a folder, never into a server that somebody uses. */
async function showRecord(data: string, port: number | null): Promise<void> {
  const [{ withRecord }, { fillWithSample }, { overview }] = await Promise.all([
    import('../record/with-record.ts'),
    import('./sample-record.ts'),
    import('./overview.ts'),
  ]);
  await withRecord({ data }, 'begin', async (record) => {
    await fillWithSample(record);
    const command = process.env.npm_lifecycle_event === 'start' ? 'npm run --silent aram --' : 'aram';
    process.stdout.write(await overview(record, command, paperOf(true)));
    if (port !== null) await serveHere(record, port);
  });
}

async function serveHere(record: Database, port: number): Promise<void> {
  const { listening, servedUntilStopped } = await import('../serve/listening.ts');
  const address = { host: '127.0.0.1', port, orNext: true };
  const { server, url } = await listening(record, { local: true, publicReaders: false }, address);
  process.stdout.write(`\n  Open ${url} in a browser. Ctrl-C stops it.\n`);
  await servedUntilStopped(server);
}

import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import type { Edition } from '../../publication/edition/index.ts';
import type { Format, Published } from '../../publication/formats/index.ts';
import { type Language, languages, numeral } from '../../publication/index.ts';
import type { SiteOptions } from '../../publication/site/index.ts';
import { type DaysFlags, withDays } from '../assess/assess-flags.ts';
import { loadEdition } from '../edition/load-edition.ts';
import { type FilterFlags, withAsOf } from '../list/filter-flags.ts';
import { checkKnowledge } from '../read/check-knowledge.ts';
import { type DataFlags, withData } from '../record/data-flags.ts';
import { printIfRead } from '../record/out.ts';
import { ProgressLine } from '../record/progress-line.ts';
import { withRecord } from '../record/with-record.ts';
import { repeated } from '../repeated.ts';
import { mainPlace } from './main-place.ts';
import { writeSite } from './site-folder.ts';

type PublishFlags = DataFlags &
  DaysFlags &
  Pick<FilterFlags, 'asOf'> & {
    readonly gazetteer?: readonly string[];
    readonly place?: string;
    readonly lang: readonly Language[];
    readonly title?: string;
  };

const examples = `
Examples:
  aram publish site
  aram publish site --place Khanaqin --from 2020 --to 2021 --lang ckb,ar,en --title "Khanaqin, village by village"

The folder opens from a disk and from any web host. What is withheld is not in it, nor what a licence keeps here. It is
written whole or not at all; a folder that holds other things is refused.`;

function languagesAt(text: string): Language[] {
  const wished = [...new Set(text.split(',').map((one) => one.trim()))];
  const unknown = wished.find((one) => !(languages as readonly string[]).includes(one));
  if (unknown !== undefined) throw new InvalidArgumentError(`“${unknown}” is none of ${languages.join(', ')}.`);
  return wished as Language[];
}

/** `aram publish`: the public part of the record as a static site. */
export const publishCommand = (): Command =>
  withDays(
    withAsOf(
      withData(
        new Command('publish')
          .summary('write what may be published as a site that any web host serves')
          .description(
            'Writes the public part of the record as a static site: map, timeline, a page a village, a page a record, downloads, method and history.',
          )
          .addArgument(new Argument('<FOLDER>', 'where the site is written; a new folder, or a site written before')),
      ),
    ),
  )
    .option('--place <PLACE>', 'the place it is about, and all in it (default: the one most of the record is set in)')
    .option('--gazetteer <FILE>', 'a file of places of your own', repeated)
    .addOption(
      new Option('--lang <LANGUAGES>', 'its languages, the one it opens in first')
        .argParser(languagesAt)
        .default([...languages], languages.join(',')),
    )
    .option('--title <TITLE>', 'what the site is called (default: the place’s name)')
    .addHelpText('after', examples)
    .action(run);

async function run(folder: string, flags: PublishFlags): Promise<void> {
  await checkKnowledge({ gazetteers: flags.gazetteer ?? [], actors: [] });
  const [{ placeNamed }, { askedDays }, { makeEdition }] = await Promise.all([
    import('../../assessment/index.ts'),
    import('../assess/asked-days.ts'),
    import('../../publication/edition/index.ts'),
  ]);
  const { source, place } = await withRecord(flags, 'look', (record) =>
    loadEdition(record, flags, (input) =>
      flags.place === undefined ? mainPlace(input) : placeNamed(input.places, flags.place).id,
    ),
  );
  const today = new Date().toISOString().slice(0, 10);
  const edition = makeEdition(source, place, askedDays({ input: source.input, today }, flags));
  const title = flags.title?.trim();
  const options = { languages: flags.lang, ...(title && { title }) };
  let pages = 0;
  await writeSite(folder, async (into) => {
    pages = await writePages(edition, options, into);
    await writeData(edition.items, join(into, 'data'));
  });
  const address = pathToFileURL(join(folder, 'index.html')).href;
  await printIfRead(`${numeral(pages)} pages of ${numeral(edition.items.length)} records written. Open ${address}\n`);
}

async function writePages(edition: Edition, options: SiteOptions, into: string): Promise<number> {
  const { siteFiles } = await import('../../publication/site/index.ts');
  const progress = new ProgressLine();
  const folders = new Set<string>();
  let pages = 0;
  for (const { path, text } of siteFiles(edition, options)) {
    const file = join(into, path);
    if (!folders.has(dirname(file))) await mkdir(dirname(file), { recursive: true });
    folders.add(dirname(file));
    await writeFile(file, text);
    pages++;
    progress.tell((rate) => `${numeral(pages)} pages written, ${numeral(rate(pages))} a second`);
  }
  progress.clear();
  return pages;
}

const downloads: readonly (readonly [name: string, format: Format])[] = [
  ['record.csv', 'csv'],
  ['numbers.csv', 'csv-rivals'],
  ['record.xlsx', 'xlsx'],
  ['record.geojson', 'geojson'],
];

/** The same records as files, past the gate that every export goes through. */
async function writeData(items: readonly Published[], folder: string): Promise<void> {
  const { write } = await import('../../publication/formats/index.ts');
  await mkdir(folder, { recursive: true });
  for (const [name, format] of downloads)
    await pipeline(write(each(items), format), createWriteStream(join(folder, name)));
}

async function* each(items: readonly Published[]): AsyncGenerator<Published> {
  yield* items;
}

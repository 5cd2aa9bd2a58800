import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { Argument, Command, Option } from 'commander';
import { type AskingFlags, type DaysFlags, withAsking, withDays } from '../assess/assess-flags.ts';
import { fontFaces } from '../edition/fonts.ts';
import { loadEdition } from '../edition/load-edition.ts';
import { checkKnowledge } from '../read/check-knowledge.ts';
import { checkOutput } from '../read/output-place.ts';
import { print } from '../record/out.ts';
import { withRecord } from '../record/with-record.ts';
import { WrongUse } from '../wrong-use.ts';
import { printPdf } from './print-pdf.ts';

const formats = ['html', 'pdf'] as const;

type BriefFlags = AskingFlags & DaysFlags & { readonly format?: (typeof formats)[number] };

const examples = `
Examples:
  aram brief Khanaqin --from 2020-06 --to 2020-08 --output khanaqin.pdf
  aram brief Khanaqin --lang ar --output khanaqin.html
  aram brief "Dara, Khanaqin" --from 2020 --to 2020 --against 2019 --output dara.html

Two pages of A4: what changed, a map, a timeline, the villages, what is not known; and after them what every report
says, for every number. Only what may be published is in it.`;

/** `aram brief`: two printed pages about a place, with the evidence behind them. */
export const briefCommand = (): Command =>
  withDays(
    withAsking(
      new Command('brief')
        .summary('write two pages about a place to print or hand on, with the evidence of every number')
        .description('Writes a brief about a place in some days, as a page to print or a PDF.')
        .addArgument(new Argument('<PLACE>', 'its id, or its name in any spelling')),
    ),
  )
    .addOption(
      new Option('--format <FORMAT>', 'how to write it (default: as the file is called, else html)').choices(formats),
    )
    .addHelpText('after', examples)
    .action(run);

async function run(written: string, flags: BriefFlags): Promise<void> {
  const { output, lang } = flags;
  const format = flags.format ?? (output?.toLowerCase().endsWith('.pdf') ? 'pdf' : 'html');
  if (output === undefined && (format === 'pdf' || process.stdout.isTTY))
    throw new WrongUse(`a brief is no text for a terminal. Name a file: --output FILE.${format}`);
  if (output !== undefined) checkOutput(output, [], false);
  await checkKnowledge({ gazetteers: flags.gazetteer ?? [], actors: [] });
  const [{ placeNamed }, { askedDays }, { makeEdition }, { briefPage }] = await Promise.all([
    import('../../assessment/index.ts'),
    import('../assess/asked-days.ts'),
    import('../../publication/edition/index.ts'),
    import('../../publication/brief/index.ts'),
  ]);
  const { source, place } = await withRecord(flags, 'look', (record) =>
    loadEdition(record, flags, ({ places }) => placeNamed(places, written).id),
  );
  const today = new Date().toISOString().slice(0, 10);
  const edition = makeEdition(source, place, askedDays({ input: source.input, today }, flags));
  const page = briefPage(edition, { language: lang, fonts: await fontFaces() });
  if (output === undefined) await print(page);
  else await save(output, format === 'pdf' ? await printPdf(page) : page);
}

/** A file gets its name only when it is whole. */
async function save(output: string, content: string | Uint8Array): Promise<void> {
  const draft = `${output}.${randomUUID().slice(0, 8)}.part`;
  try {
    await writeFile(draft, content);
    await rename(draft, output);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

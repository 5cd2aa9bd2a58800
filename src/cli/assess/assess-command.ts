import { Argument, Command, Option } from 'commander';
import { writeOut } from '../record/out.ts';
import { type AskingFlags, type DaysFlags, withAsking, withDays } from './assess-flags.ts';
import { withIndex } from './with-index.ts';

const formats = ['text', 'json', 'html', 'csv'] as const;

export type AssessFlags = AskingFlags &
  DaysFlags & { readonly format: (typeof formats)[number]; readonly within?: true };

const examples = `
Examples:
  aram assess Khanaqin
  aram assess Khanaqin --from 2021-03 --to 2022-02 --against 2020-03/2021-02
  aram assess "Dara, Khanaqin" --from 2020 --to 2020 --format html --output dara.html
  aram assess Khanaqin --within
  aram assess Khanaqin --within --format csv --output villages.csv
  aram assess خانقين --lang ar

Without days: the last twelve months of the record, against the twelve before.
Every statement names the records it rests on: aram show shows them.`;

/** `aram assess`: how calm a place was, which way it moves, how sure that is, and what is not known. */
export const assessCommand = (): Command =>
  withDays(
    withAsking(
      new Command('assess')
        .summary('say how calm a place was, how sure that is, and what is not known')
        .description(
          'Says how calm a place was in some days, which way it moved, how sure that is, on whose word, and what is not known. A place nobody wrote about is never called calm.',
        )
        .addArgument(new Argument('<PLACE>', 'its id, or its name in any spelling')),
    ),
  )
    .option('--within', 'a row for each village and town in it instead')
    .addOption(new Option('--format <FORMAT>', 'how to write it').choices(formats).default('text'))
    .addHelpText('after', examples)
    .action(run);

async function run(written: string, flags: AssessFlags): Promise<void> {
  const text = await withIndex(flags, async (asking) => {
    const [{ placeNamed }, { assessedAs, rowsWithinAs }] = await Promise.all([
      import('../../assessment/index.ts'),
      import('./answer-text.ts'),
    ]);
    const place = placeNamed(asking.input.places, written);
    return flags.within ? rowsWithinAs(asking, place, flags) : assessedAs(asking, place, flags);
  });
  await writeOut(text, flags.output);
}

import { Argument, Command, Option } from 'commander';
import { openOut } from '../record/out.ts';
import { askedDays } from './asked-days.ts';
import { type AskingFlags, type DaysFlags, withAsking, withDays } from './assess-flags.ts';
import { loadIndex } from './load-index.ts';

const formats = ['json'] as const;

type AssessFlags = AskingFlags & DaysFlags & { readonly format: (typeof formats)[number] };

const examples = `
Examples:
  aram assess Khanaqin
  aram assess Khanaqin --from 2021-03 --to 2022-02 --against 2020-03/2021-02
  aram assess "Dara, Khanaqin" --from 2020 --to 2020
  aram assess خانقين --lang ar

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
    .addOption(new Option('--format <FORMAT>', 'how to write it').choices(formats).default('json'))
    .addHelpText('after', examples)
    .action(run);

async function run(written: string, flags: AssessFlags): Promise<void> {
  const asking = await loadIndex(flags);
  const [{ assess, placeNamed }, { assessmentAsJson }] = await Promise.all([
    import('../../assessment/index.ts'),
    import('../../publication/assessment-formats/index.ts'),
  ]);
  const place = placeNamed(asking.input.places, written);
  const assessment = assess(asking.index, place.id, await askedDays(asking, flags));
  const around = { revision: asking.revision, language: flags.lang, places: asking.input.places };
  const out = await openOut(flags.output);
  await out.write(assessmentAsJson(assessment, around));
  await out.close();
}

import { Argument, Command, Option } from 'commander';
import type { HeldClaim } from '../../assessment/index.ts';
import type { Database, Standpoint } from '../../record/index.ts';
import { paperOf } from '../paper-of.ts';
import { asJson, writeOut } from '../record/out.ts';
import { type AskingFlags, withAsking } from './assess-flags.ts';
import { type Asking, withIndex } from './with-index.ts';

const formats = ['text', 'json', 'html'] as const;

type TestFlags = AskingFlags & { readonly format: (typeof formats)[number] };

const examples = `
Examples:
  aram list conditions --type security
  aram test c27.1
  aram test c27.1 --format html --output calm.html

Of a record every claim of calm or danger in it is tested, each on its own days.
A claim of a day is held against the 90 days up to it, "it has improved" against the year.`;

/** `aram test`: what the record has for and against a claim of calm or danger. */
export const testCommand = (): Command =>
  withAsking(
    new Command('test')
      .summary('hold a claim of calm or danger against the record')
      .description(
        'Says whether the record bears a claim of calm or danger out, contradicts it or cannot test it, with all that speaks for and against it: officials, residents and the newsroom apart.',
      )
      .addArgument(new Argument('<ID>', 'the id of a condition, or of one claim in it')),
  )
    .addOption(new Option('--format <FORMAT>', 'how to write it').choices(formats).default('text'))
    .addHelpText('after', examples)
    .action(run);

async function run(id: string, flags: TestFlags): Promise<void> {
  const text = await withIndex(flags, async (asking, record) => {
    const { claimHeld, dayOf } = await import('../../assessment/index.ts');
    const held = claimHeld(asking.index, id, dayOf(asking.today));
    return tested(asking, held, await wordsOf(record, held, { asOf: flags.asOf }), flags);
  });
  await writeOut(text, flags.output);
}

async function tested(
  { input }: Asking,
  held: readonly HeldClaim[],
  words: ReadonlyMap<string, string>,
  flags: TestFlags,
): Promise<string> {
  const [{ testedAsPage, testedAsText, testedClaims }, { namesIn }] = await Promise.all([
    import('../../publication/assessment-formats/index.ts'),
    import('./names-in.ts'),
  ]);
  const claims = testedClaims(held, {
    input,
    language: flags.lang,
    nameOf: namesIn(input, flags.lang),
    saidOf: (claim) => words.get(claim) ?? null,
  });
  if (flags.format === 'json') return asJson(claims);
  return flags.format === 'html'
    ? testedAsPage(claims, flags.lang)
    : testedAsText(claims, paperOf(flags.output === undefined));
}

/** The sentences of the claims and of all that speak for and against them, by claim. */
async function wordsOf(record: Database, held: readonly HeldClaim[], from: Standpoint): Promise<Map<string, string>> {
  const { showRecord } = await import('../../record/index.ts');
  const records = new Set(
    held.flatMap((claim) => [claim, ...claim.agreeing, ...claim.opposing].map((one) => one.record)),
  );
  const words = new Map<string, string>();
  for (const id of records)
    for (const { claim, said } of (await showRecord(record, id, from)).rivals) words.set(claim, said);
  return words;
}

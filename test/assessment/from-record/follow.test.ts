import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordRows } from '../../../bench/record-rows.ts';
import { read } from '../../../src/aram.ts';
import { type FollowedInput, followedInput, loadAssessmentInput } from '../../../src/assessment/from-record/index.ts';
import { type IndexedRecord, indexed, reindexed } from '../../../src/assessment/index.ts';
import {
  addReport,
  addRows,
  type Database,
  type DatasetRow,
  type Decision,
  decide,
  headOf,
  listRecords,
  RecordProblem,
  showRecord,
} from '../../../src/record/index.ts';
import { by, freshRecords } from '../../record/fresh-record.ts';

const { fresh } = freshRecords();

const villages = ['Tal Rashid', 'Tel Rasheed', 'Mikhas', 'Dara', 'Dareh', 'Islah'];
const sentences = [
  (place: string, day: number) =>
    `Gunmen attacked the village of ${place}, Khanaqin district, on ${day} May 2021 and killed two farmers, the police said.`,
  (place: string, day: number) => `Gunmen killed ${day} people in ${place}, Khanaqin district, on ${day} May 2021.`,
  (place: string) => `In ${place}, Khanaqin, people walk to the fields again, residents said.`,
  (place: string) => `Some 40 families fled ${place} in 2020.`,
  (place: string, day: number) =>
    `Militants planned to attack ${place}, Jalawla, on ${day} June 2021, an officer said.`,
];

type Step =
  | {
      readonly kind: 'report';
      readonly said: readonly (readonly [number, string, number])[];
      readonly publisher: string | null;
    }
  | { readonly kind: 'rows'; readonly from: number; readonly mayLeave: boolean }
  | { readonly kind: Decision['kind']; readonly at: number; readonly other: number };

const said = fc.tuple(fc.nat(sentences.length - 1), fc.constantFrom(...villages), fc.integer({ min: 1, max: 9 }));
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('report' as const),
      said: fc.array(said, { minLength: 1, maxLength: 3 }),
      publisher: fc.constantFrom('Paper', 'paper', 'Radio', null),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('rows' as const), from: fc.nat(30), mayLeave: fc.boolean() }),
  },
  {
    weight: 7,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        ...([
          'accept',
          'reject',
          'correct',
          'merge',
          'split',
          'keep apart',
          'grade',
          'withhold',
          'terms',
          'undo',
        ] as const),
      ),
      at: fc.nat(50),
      other: fc.nat(50),
    }),
  },
);

/** Takes a step; what the record refuses changes nothing. */
async function take(record: Database, step: Step, minute: number): Promise<void> {
  if (step.kind === 'report') {
    const text = step.said.map(([which, place, day]) => sentences[which]!(place, day)).join('\n');
    const given = { id: `r${minute}`, publisher: step.publisher, published: '2021-05-04' };
    await addReport(record, read(text, given), by('ana', minute));
  } else if (step.kind === 'rows') {
    const dataset = { id: step.mayLeave ? 'open' : 'closed', name: 'Made', licence: 'CC0', mayLeave: step.mayLeave };
    await addRows(record, dataset, recordRows(8, step.from) as Iterable<DatasetRow>, by('ana', minute));
  } else {
    const decision = await decisionOf(record, step);
    if (decision) await decide(record, decision, by('ana', minute));
  }
}

async function decisionOf(
  record: Database,
  { kind, at, other }: { readonly kind: string; readonly at: number; readonly other: number },
): Promise<Decision | null> {
  const records = await listRecords(record, {}, { limit: 200, order: 'oldest' });
  if (records.length === 0) return null;
  const pick = (n: number) => records[n % records.length]!;
  const [target, from] = [pick(at).id, pick(other).id];
  const { rivals } = await showRecord(record, target);
  const claim = rivals[other % rivals.length]!.claim;
  switch (kind) {
    case 'accept':
    case 'reject':
      return { kind, target: other % 2 === 0 ? target : claim };
    case 'grade':
      return { kind, target, grade: 'confirmed' };
    case 'correct':
      return { kind, target, field: 'killed', value: other };
    case 'merge':
    case 'keep apart':
      return { kind, target, from };
    case 'split':
      return { kind, target, claims: [claim] };
    case 'terms':
      return { kind, target: 'open', mayLeave: other % 2 === 0, licence: 'CC0' };
    case 'withhold':
      return withholding(other, target, claim);
    default:
      return { kind: 'undo', revision: 1 + (at % ((await headOf(record)) || 1)) };
  }
}

const withholding = (n: number, record: string, claim: string): Decision =>
  [
    { kind: 'withhold', what: 'record', target: record } as const,
    { kind: 'withhold', what: 'position', target: n % 2 === 0 ? record : claim } as const,
    { kind: 'withhold', what: 'claim', target: claim } as const,
    { kind: 'withhold', what: 'source', target: null, words: ['officer', 'Mikhas'] } as const,
  ][n % 4]!;

interface Followed {
  readonly loaded: FollowedInput;
  readonly index: IndexedRecord;
}

const begun = async (record: Database, audience: 'here' | 'leaving'): Promise<Followed> => {
  const loaded = await loadAssessmentInput(record, { audience });
  return { loaded, index: indexed(loaded.input) };
};

/** What is followed, held against the same read anew. */
async function follow(record: Database, audience: 'here' | 'leaving', before: Followed): Promise<Followed> {
  const loaded = await followedInput(record, { audience }, before.loaded);
  const anew = await loadAssessmentInput(record, { audience });
  expect(loaded.input).toEqual(anew.input);
  expect(loaded.seen).toEqual(anew.seen);
  const [index, fresh] = [reindexed(before.index, loaded.input), indexed(anew.input)];
  for (const { id } of anew.input.places) expect(index.of(id)).toEqual(fresh.of(id));
  expect([index.conditions, index.unplacedFigures]).toEqual([fresh.conditions, fresh.unplacedFigures]);
  return { loaded, index };
}

test('what follows a record as it changes is what is read of it anew, whatever changes', async () => {
  let refused = 0;
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 6, maxLength: 14 }), async (steps) => {
      const record = await fresh();
      let here = await begun(record, 'here');
      let leaving = await begun(record, 'leaving');
      for (const [minute, step] of steps.entries()) {
        taken++;
        await take(record, step, minute).catch((error: unknown) => {
          if (!(error instanceof RecordProblem)) throw error;
          refused++;
        });
        // Sometimes two changes are followed at once.
        if (minute % 3 === 1) continue;
        here = await follow(record, 'here', here);
        leaving = await follow(record, 'leaving', leaving);
      }
    }),
    { numRuns: 12 },
  );
  expect(refused).toBeLessThan(taken / 2);
});

test('what a decision does not touch stays the same object', async () => {
  const record = await fresh();
  await addRows(record, { id: 'open', name: 'Made', licence: 'CC0', mayLeave: true }, recordRows(60), by());
  const before = await begun(record, 'here');
  const [first] = before.loaded.input.incidents;
  await decide(record, { kind: 'correct', target: first!.id, field: 'killed', value: 77 }, by('ana', 1));
  const loaded = await followedInput(record, {}, before.loaded);
  const index = reindexed(before.index, loaded.input);
  const changed = loaded.input.places.filter(({ id }) => index.find(id) !== before.index.find(id)).map(({ id }) => id);
  expect(changed.sort()).toEqual([first!.places[0]!, ...index.of(first!.places[0]!).place.within].sort());
  await decide(record, { kind: 'accept', target: first!.id }, by('ana', 2));
  const { input } = await followedInput(record, {}, loaded);
  expect(input).toBe(loaded.input);
});

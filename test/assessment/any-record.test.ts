import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AssessmentInput, assess, indexed, levelAndDirection } from '../../src/assessment/index.ts';
import { grades, incidentTypes } from '../../src/codebook/index.ts';
import { assessmentSentences } from '../../src/publication/index.ts';
import { condition, figure, incident, places, recordOf, report, told } from './sample-record.ts';

const ids = places.map(({ id }) => id);
const day = fc.integer({ min: 18_000, max: 19_200 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
const place = fc.constantFrom(...ids);
const days = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));

const anyIncident = fc
  .record({
    when: fc.option(days),
    place,
    type: fc.constantFrom(...incidentTypes),
    grade: fc.constantFrom(...grades),
    dead: fc.nat(30),
    publishers: fc.uniqueArray(fc.constantFrom('A', 'B', 'C')),
  })
  .map(({ place: at, dead, ...more }) =>
    incident('', '2020-01-01', at, { ...more, civiliansHarmed: told(dead, 0, null) }),
  );
const anyCondition = fc
  .record({
    when: fc.option(days),
    place,
    says: fc.constantFrom(
      { aspect: 'security', state: 'calm' } as const,
      { aspect: 'security', state: 'unsafe' } as const,
      { aspect: 'security', change: 'better' } as const,
      { aspect: 'residence', state: 'evacuated' } as const,
      { aspect: 'coordination', state: 'poor' } as const,
    ),
    sourceKind: fc.constantFrom('official', 'resident', 'publisher', 'unknown'),
  })
  .map(({ place: at, says, ...more }) => condition('', at, '2020-01-01', '2020-02-01', { ...says, ...more }));
const anyFigure = fc
  .record({ when: fc.option(days), value: fc.option(fc.nat(3000).map((n) => told(n))), at: fc.option(place) })
  .map(({ at, ...more }) => figure('', at ? [at] : [], more));
const anyReport = fc
  .tuple(fc.constantFrom('A', 'B', 'C'), day, place)
  .map(([publisher, published, at]) => report('', publisher, published, at));

/** Any record, its parts named by what they are and their number. */
const anyRecord: fc.Arbitrary<AssessmentInput> = fc
  .tuple(
    fc.array(anyIncident, { maxLength: 40 }),
    fc.array(anyCondition, { maxLength: 12 }),
    fc.array(anyFigure, { maxLength: 6 }),
    fc.array(anyReport, { minLength: 1, maxLength: 60 }),
  )
  .map(([incidents, conditions, figures, reports]) =>
    recordOf({
      incidents: incidents.map((one, i) => ({ ...one, id: `i${i}` })),
      conditions: conditions.map((one, i) => ({ ...one, id: `c${i}`, record: `c${i}` })),
      figures: figures.map((one, i) => ({ ...one, id: `f${i}` })),
      reports: reports.map((one, i) => ({ ...one, id: `r${i}` })),
    }),
  );
const asked = { window: { from: '2020-06-01', to: '2020-12-31' }, now: '2022-01-01' };

test('any record is answered, in numbers that are numbers, and everything rests on what is in it', () => {
  fc.assert(
    fc.property(anyRecord, place, (input, at) => {
      const assessment = assess(indexed(input), at, asked);
      const known = new Set(
        [...input.incidents, ...input.conditions, ...input.figures, ...input.reports].map(({ id }) => id),
      );
      const { recorded, happened, now } = assessment.moved;
      for (const value of [recorded.fell, happened.fell]) expect(value >= 0 && value <= 1).toBe(true);
      for (const { low, best, high } of [recorded.ratio, happened.ratio, now.recorded, now.happened])
        expect(low > 0 && low <= best && best <= high && Number.isFinite(high)).toBe(true);
      for (const language of ['en', 'ar'] as const)
        for (const { text, rests } of assessmentSentences(assessment, language, (id) => id)) {
          expect(text).not.toMatch(/undefined|NaN|\{/);
          expect(rests.filter((id) => !known.has(id))).toEqual([]);
        }
    }),
    { numRuns: 60 },
  );
});

test('what a list of places shows is what the assessment says', () => {
  fc.assert(
    fc.property(anyRecord, place, (input, at) => {
      const index = indexed(input);
      const { level, moved } = assess(index, at, asked);
      expect(levelAndDirection(index.of(at), asked)).toEqual({
        level: level.level,
        rule: level.rule,
        direction: moved.direction,
      });
    }),
    { numRuns: 100 },
  );
});

test('a place of which no report tells is never calm', () => {
  fc.assert(
    fc.property(anyRecord, place, (input, at) => {
      const { level } = assess(indexed({ ...input, reports: [] }), at, asked);
      expect(['calm', 'mostly calm']).not.toContain(level.level);
    }),
    { numRuns: 40 },
  );
});

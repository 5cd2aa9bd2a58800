import { describe, expect, it } from 'vitest';
import type { Condition, Figure } from '../../../src/claims/index.ts';
import { claimView, compareViews } from '../../../src/record/matching/index.ts';
import { placesOf } from '../facts.ts';
import { clusters } from './clusters.ts';

const head = {
  id: 'c1',
  certainty: 'stated' as const,
  confidence: 0.9,
  source: 's0',
  evidence: [{ start: 0, end: 1 }],
  rules: [],
};
const year = (from: string, to = from) => ({
  edtf: from,
  earliest: `${from}-01-01`,
  latest: `${to}-12-31`,
  is: 'stated' as const,
});
const count = (best: number, unit: 'events' | 'villages' = 'events') => ({
  best,
  min: best,
  max: best,
  unit,
  text: `${best}`,
});

const ministry = (value: number, over: Partial<Figure> = {}): Figure => ({
  ...head,
  kind: 'figure',
  measure: 'attacks',
  when: year('2018', '2021'),
  where: [{ id: null, name: 'Iraq', within: [], lat: null, lon: null, precision: 'country' }],
  value: count(value),
  by: [{ id: 'islamic-state', name: 'Islamic State', named: true, category: 'armed group' }],
  of: [],
  breakdown: [],
  check: null,
  ...over,
});

const condition = (place: string, aspect: string, state: string): Condition => ({
  ...head,
  kind: 'condition',
  when: null,
  where: placesOf(place),
  aspect,
  state,
  change: null,
  by: [],
  people: null,
});

const records = (claims: readonly (Figure | Condition)[]) =>
  clusters(claims.map((claim, at) => claimView(claim, `r${at}`)));

describe('figures', () => {
  it('are one where three reports give one ministry’s total', () => {
    expect(records([ministry(640), ministry(640), ministry(640)])).toEqual([0, 0, 0]);
  });

  it('are rivals where the totals nearly agree', () => {
    expect(records([ministry(640), ministry(655)])).toEqual([0, 0]);
  });

  it.each([
    ['another period', ministry(640, { when: year('2014', '2017') })],
    ['another measure', ministry(640, { measure: 'killed' })],
    ['another place', ministry(640, { where: placesOf('Khanaqin, Diyala') })],
    ['another party', ministry(640, { by: [{ id: 'pkk', name: 'PKK', named: true, category: 'armed group' }] })],
  ])('are not one over %s', (_, other) => {
    expect(new Set(records([ministry(640), other])).size).toBe(2);
  });

  it('of another size are left to a person at most', () => {
    const found = compareViews(claimView(ministry(640), 'a'), claimView(ministry(150), 'b'));
    expect(found!.verdict).not.toBe('same');
  });
});

describe('conditions', () => {
  it('of two villages are not the line of the second', () => {
    const both = { ...condition('Bawan, Khanaqin', 'residence', 'evacuated') };
    const two = { ...both, where: [...both.where, ...placesOf('Surakan, Khanaqin')] };
    expect(records([two, condition('Surakan, Khanaqin', 'residence', 'returned')])).toEqual([0, 1]);
  });

  it('of one aspect of one village form one line, however the village is spelled', () => {
    const line = [
      condition('Jamil Beg, Khanaqin', 'residence', 'evacuated'),
      condition('Jamel-Beg, Khanaqin', 'residence', 'returning'),
      condition('Jamil Beg, Khanaqin', 'residence', 'inhabited'),
    ];
    expect(records(line)).toEqual([0, 0, 0]);
  });

  it('of another aspect or another village are another line', () => {
    const lines = [
      condition('Jamil Beg, Khanaqin', 'residence', 'evacuated'),
      condition('Jamil Beg, Khanaqin', 'movement', 'stopped at night'),
      condition('Shafiq, Khanaqin', 'residence', 'evacuated'),
    ];
    expect(new Set(records(lines)).size).toBe(3);
  });

  it('of a village and of its whole district are two lines', () => {
    const district: Condition = {
      ...condition('Khanaqin, Diyala', 'security', 'calm'),
      where: [{ id: null, name: 'Khanaqin', within: ['Diyala', 'Iraq'], lat: null, lon: null, precision: 'district' }],
    };
    expect(new Set(records([district, condition('Shafiq, Khanaqin', 'security', 'tense')])).size).toBe(2);
  });
});

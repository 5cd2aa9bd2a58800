import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../src/claims/index.ts';
import type { PlaceRef } from '../../../src/gazetteer/index.ts';
import { claimView, compare, compareViews, eventView, soundKey } from '../../../src/record/matching/index.ts';
import { facts, incidentOf, people } from '../facts.ts';

const village = (name: string, over: Partial<PlaceRef> = {}): PlaceRef => ({
  id: null,
  name,
  within: ['Kifri', 'Diyala', 'Iraq'],
  lat: null,
  lon: null,
  precision: 'village',
  ...over,
});
const model = incidentOf(facts[0]!)!;
const { certainty, confidence, evidence, rules, source, when } = model;

/** How two reports of one aspect of these places compare. */
function conditionsIn(a: PlaceRef, b: PlaceRef) {
  const [one, other] = [a, b].map((place, at) => {
    const claim: Condition = {
      ...{ id: 'c1', kind: 'condition', certainty, confidence, evidence, rules, source, when },
      ...{ aspect: 'movement', state: null, change: null, by: [], people: null, where: [place] },
    };
    return claimView(claim, `r${at}`);
  });
  return compareViews(one!, other!)!;
}

/** How two reports of an attack in these places on one day compare; `killed` in both. */
function attacksIn(a: PlaceRef, b: PlaceRef, killed: number) {
  const at = (place: PlaceRef, origin: string) =>
    eventView({ ...model, killed: people(killed), perpetrators: [], targets: [], where: [place] }, origin);
  return compare(at(a, 'a'), at(b, 'b'));
}

describe('two places', () => {
  it('are one under two spellings', () => {
    expect(conditionsIn(village('Qara Tapa'), village('Qarah Tappa')).verdict).toBe('same');
    expect(attacksIn(village('Qara Tapa'), village('Qarah Tappa'), 2).verdict).toBe('same');
  });

  it('are for a person to say where one name has a word more', () => {
    const { verdict, reasons } = conditionsIn(village('Qara'), village('Qara Tapa'));
    expect(verdict).toBe('doubt');
    expect(reasons).toContain('Qara and Qara Tapa are names with a word in common');
    expect(attacksIn(village('Qara'), village('Qara Tapa'), 1).verdict).toBe('doubt');
  });

  it('are two where one name has a word more and they lie apart', () => {
    const [one, other] = [village('Qara', { lat: 34.6, lon: 44.9 }), village('Qara Tapa', { lat: 34.75, lon: 45 })];
    expect(attacksIn(one, other, 2).verdict).not.toBe('same');
  });

  it.each([
    ['Village 11', 'Village 1'],
    ['Tell 22', 'Tell 2'],
    ['القرية ١١', 'القرية ١'],
  ])('are two where their numbers differ: %s and %s', (one, other) => {
    expect(soundKey(one)).not.toBe(soundKey(other));
    expect(conditionsIn(village(one), village(other)).verdict).toBe('different');
    expect(attacksIn(village(one), village(other), 2).verdict).not.toBe('same');
  });

  it('are told by where they lie when one has no name of its own', () => {
    const near = village('13 km west of Dara', { within: ['Dara', 'Kifri', 'Diyala', 'Iraq'], precision: 'relative' });
    const { reasons } = attacksIn(near, village('Dara'), 4);
    expect(reasons).toContain('13 km west of Dara and Dara: one lies in the other');
    for (const reason of reasons) expect(reason).not.toMatch(/^ | {2}|and $/);
  });
});

describe('a place told from a village that no list knows', () => {
  const near = village('near Tal Gul', { precision: 'relative', within: ['Tal Gul', 'Iraq'] });
  it('may lie in any governorate of its country', () => {
    const governorate = village('Diyala', { precision: 'governorate', within: ['Iraq'] });
    expect(attacksIn(near, governorate, 12)).toMatchObject({ barred: false, verdict: 'doubt' });
  });
  it('lies in no other country', () => {
    const abroad = village('Ilam', { precision: 'governorate', within: ['Iran'] });
    expect(attacksIn(near, abroad, 12)).toMatchObject({ barred: true });
  });
});

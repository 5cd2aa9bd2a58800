import { expect, test } from 'vitest';
import { type AssessedPlace, assess, assessInShort, claimHeld, dayOf, indexed } from '../../src/assessment/index.ts';
import {
  assessedAsCsv,
  assessedRow,
  assessmentAsPage,
  assessmentAsText,
  assessmentDocument,
  byCalm,
  nameIn,
  testedAsPage,
  testedClaims,
} from '../../src/publication/assessment-formats/index.ts';
import { condition, incident, places, recordOf, told, weekly } from '../assessment/sample-record.ts';

const hostile = '=cmd()</h1><script>alert(1)</script>\u001b[31m';
const named: readonly AssessedPlace[] = places.map((place) =>
  place.id === 'gila' ? { ...place, name: hostile } : place,
);
const window = { from: '2021-01-01', to: '2021-03-31' };
const asked = { window, now: '2021-06-01' };
const input = recordOf({
  places: named,
  incidents: [incident('i1', '2021-02-03', 'gila', { civiliansHarmed: told(5), killed: told(5) })],
  conditions: [
    condition('calm', 'gila', window.from, window.to, { state: 'calm', sourceKind: 'official', speaker: hostile }),
    condition('afraid', 'gila', window.from, window.to, { state: 'unsafe', publisher: hostile }),
  ],
  reports: weekly('gila', '2020-10-01', '2021-05-30'),
});
const index = indexed(input);
const document = assessmentDocument(assess(index, 'gila', asked), { revision: 7, language: 'en', places: named });
const nameOf = (id: string): string => named.find((place) => place.id === id)?.name ?? id;

test('words of a report become neither markup nor a terminal’s commands', () => {
  const tested = testedClaims(claimHeld(index, 'calm', dayOf(asked.now)), {
    input,
    language: 'en',
    nameOf,
    saidOf: () => hostile,
  });
  for (const page of [assessmentAsPage(document), testedAsPage(tested, 'en')]) {
    expect(page).not.toMatch(/<script/);
    expect(page).toContain('&lt;script&gt;');
  }
  expect(assessmentAsText(document, { width: 80, colour: false })).not.toContain('\u001b');
});

test('a cell of the table is no formula', () => {
  const assessed = assessInShort(index, 'gila', asked);
  const row = assessedRow(index.of('gila').place, document, assessed, document.coverage, nameOf);
  const [, line] = assessedAsCsv([row]).split('\r\n');
  expect(line).not.toMatch(/,"?=/);
  expect(line).toMatch(/,2021-01-01,2021-03-31,unsafe,many civilians harmed,/);
});

test('the least calm come first, the unknown last', () => {
  const row = (level: 'calm' | 'tense' | 'unsafe' | 'unknown', attacks: number) => ({
    ...assessedRow(index.of('gila').place, document, assessInShort(index, 'gila', asked), document.coverage, nameOf),
    level,
    attacks,
  });
  const rows = [row('unknown', 0), row('calm', 0), row('tense', 1), row('unsafe', 4), row('tense', 3)];
  expect(rows.sort(byCalm).map(({ level, attacks }) => `${level} ${attacks}`)).toEqual([
    'unsafe 4',
    'tense 3',
    'tense 1',
    'calm 0',
    'unknown 0',
  ]);
});

test('a place is named in the letters of the language, where they are known', () => {
  const place = { name: 'Khanaqin', names: ['Khanaqeen', 'خانقين', 'خانەقین'] };
  expect([nameIn(place, 'en'), nameIn(place, 'ar'), nameIn(place, 'ckb')]).toEqual(['Khanaqin', 'خانقين', 'خانەقین']);
  expect(nameIn({ name: 'Gila', names: [] }, 'ar')).toBe('Gila');
});

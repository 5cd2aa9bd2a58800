import { readReport } from '../../src/aram.ts';
import type { Claim, Condition, Figure, Incident, Reading } from '../../src/claims/index.ts';
import type { PlaceRef } from '../../src/gazetteer/index.ts';
import type { Count, Source } from '../../src/reading/index.ts';
import { makeReport, type Span } from '../../src/reports/index.ts';

export const text = `Shepherds of Tal Rashid go back to their pastures

By Nasrin Aziz

TAL RASHID, 3 May 2021 – The pastures above Tal Rashid are green again, and for the first time since the winter there are sheep on them.

On the night of 12 April gunmen fired on a police post at the edge of the village, killing at least two officers and wounding three. The local police said the Islamic State (IS) was behind the attack. IS has not claimed it.

According to the district council, 340 families left the surrounding villages in the past two years: 210 in 2019 and 130 in 2020.

"We sleep at home now," said a shepherd who did not want his name printed. "Until last month nobody moved here after dark."

Share this story`;

const place = (name: string, ...within: string[]): PlaceRef => ({
  id: null,
  name,
  within,
  lat: 34.5,
  lon: 45.25,
  precision: 'village',
});

export const count = (best: number, min = best, max: number | null = best): Count => ({
  best,
  min,
  max,
  unit: 'people',
  text: String(best),
});

/** Where words stand in a text. */
export function spanOf(words: string, inText: string = text): Span {
  const start = inText.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

const sources: Source[] = [
  { id: 's0', kind: 'publisher', name: 'Sample', description: 'Sample', anonymous: false, mentions: [] },
  { id: 's1', kind: 'institution', name: 'local police', description: 'local police', anonymous: false, mentions: [] },
  {
    id: 's2',
    kind: 'resident',
    name: 'Kept Secret',
    description: 'a shepherd',
    anonymous: true,
    mentions: [spanOf('a shepherd')],
  },
];

const head = {
  certainty: 'stated',
  confidence: 0.82,
  when: null,
  where: [place('Tal Rashid', 'Khanaqin', 'Diyala')],
  source: 's0',
  rules: ['words', 'composed'],
} as const;

const noCodes = { acled: null, gtd: null, ucdp: null, plover: null, case2021: null, muc4: null, hrds: [] };

export const incident: Incident = {
  ...head,
  id: 'c1',
  kind: 'incident',
  type: 'attack',
  outcome: 'carried out',
  when: { edtf: '2021-04-12', earliest: '2021-04-12', latest: '2021-04-12', is: 'inferred' },
  perpetrators: [{ id: 'is', name: 'Islamic State', named: true, category: 'armed group' }],
  attribution: 'attributed',
  targets: [{ id: null, name: 'police officers', named: false, category: 'police' }],
  killed: count(2, 2, null),
  injured: count(3),
  abducted: null,
  arrested: null,
  seized: [],
  weapons: ['firearms'],
  codes: noCodes,
  evidence: [
    spanOf(
      'On the night of 12 April gunmen fired on a police post at the edge of the village, killing at least two officers and wounding three.',
    ),
    spanOf('the Islamic State (IS) was behind the attack'),
  ],
};

export const figure: Figure = {
  ...head,
  id: 'c2',
  kind: 'figure',
  measure: 'families displaced',
  value: { ...count(340), unit: 'families' },
  when: { edtf: '2019/2020', earliest: '2019-01-01', latest: '2020-12-31', is: 'stated' },
  by: [],
  of: [],
  breakdown: [
    { when: { edtf: '2019', earliest: '2019-01-01', latest: '2019-12-31', is: 'stated' }, value: count(210) },
    { when: { edtf: '2020', earliest: '2020-01-01', latest: '2020-12-31', is: 'stated' }, value: count(130) },
  ],
  check: { kind: 'sum', stated: 340, computed: 340, agrees: true },
  evidence: [spanOf('340 families left the surrounding villages in the past two years: 210 in 2019 and 130 in 2020')],
};

export const condition: Condition = {
  ...head,
  id: 'c3',
  kind: 'condition',
  aspect: 'movement',
  state: 'stopped at night',
  change: 'better',
  when: { edtf: '../2021-03', earliest: '2021-01-01', latest: '2021-03-31', is: 'inferred' },
  by: [],
  people: null,
  source: 's2',
  evidence: [spanOf('Until last month nobody moved here after dark.')],
};

/** A reading with one claim of each kind, made by hand. */
export function aReading(claims: readonly Claim[] = [incident, figure, condition], ofText: string = text): Reading {
  const report = makeReport(ofText, { id: 'pastures.txt', publisher: 'Sample', published: '2021-05-03' });
  return {
    ...readReport(report),
    claims,
    sources,
    notes: [
      { ...spanOf('IS has not claimed it', text), rule: 'no incident', said: 'a denial makes no second incident' },
    ],
  };
}

import type { AssessedPlace, AssessmentInput } from '../../../src/assessment/index.ts';
import { areaPlaces } from '../../../src/gazetteer/index.ts';
import { areaOutlines, worldOutlines } from '../../../src/gazetteer/outlines.ts';
import { type Edition, type EditionSource, makeEdition } from '../../../src/publication/edition/index.ts';
import type { Published } from '../../../src/publication/formats/index.ts';
import { condition, figure, incident, recordOf, told, weekly } from '../../assessment/sample-record.ts';
import {
  counted,
  condition as publishedCondition,
  figure as publishedFigure,
  incident as publishedIncident,
} from '../formats/made-up.ts';

const outlines = { world: await worldOutlines(), area: await areaOutlines() };

export const hostile = '"><script>alert(1)</script><img src=x onerror=alert(2)>';

const district: AssessedPlace = {
  id: 'd',
  name: 'Tal Plain',
  scale: 'district',
  within: ['iq'],
  names: ['سهل تل', 'دەشتی تەل'],
  at: null,
};
const country: AssessedPlace = { id: 'iq', name: 'Iraq', scale: 'country', within: [], names: [], at: null };

const village = (at: number): AssessedPlace => ({
  id: `v:${at}`,
  name: at === 1 ? hostile : `Tal Village ${at}`,
  scale: 'village',
  within: ['d', 'iq'],
  names: at % 2 === 0 ? [`قرية ${at}`, `گوندی ${at}`] : [],
  at: at % 3 === 0 ? { lat: 34.2 + (at % 7) / 20, lon: 45.2 + (at % 5) / 15 } : null,
});

const day = (at: number): string =>
  `2021-${String(1 + (at % 9)).padStart(2, '0')}-${String(1 + (at % 27)).padStart(2, '0')}`;

/** A district of so many villages, with three attacks in every other one, claims of calm, a ministry's totals. */
export function madeUpSource(villages: number): EditionSource {
  const places = [country, district, ...Array.from({ length: villages }, (_, at) => village(at))];
  const attacks = Array.from({ length: villages * 2 }, (_, at) =>
    incident(`i${at}`, day(at * 5), `v:${at % villages}`, {
      killed: told(at % 4, 0, at % 3 === 0 ? null : 4),
      injured: told(at % 3),
      civiliansHarmed: told(at % 2),
      publishers: ['A', 'B'],
    }),
  );
  const calm = Array.from({ length: Math.min(villages, 9) }, (_, at) =>
    condition(`c${at}`, at % 2 === 0 ? 'd' : `v:${at}`, '2021-07-01', '2021-09-30', {
      state: at % 3 ? 'calm' : 'unsafe',
      sourceKind: at % 2 ? 'official' : 'resident',
    }),
  );
  const totals =
    villages === 0
      ? []
      : [
          figure('f1', ['d'], {
            value: told(2412),
            breakdown: [1742, 270, 230, 170].map((count, at) => ({
              when: { from: `${2018 + at}-01-01`, to: `${2018 + at}-12-31` },
              value: told(count),
            })),
          }),
        ];
  const reports =
    villages === 0
      ? []
      : [...weekly('d', '2021-01-01', '2021-09-30', ['A', 'B', hostile]), ...weekly('v:0', '2021-03-01', '2021-09-30')];
  const input: AssessmentInput = recordOf({ places, incidents: attacks, conditions: calm, figures: totals, reports });
  const items: Published[] = [
    ...attacks.map(
      ({ id, when, places: [at], killed }): Published => ({
        ...publishedIncident,
        id,
        when: { edtf: when!.from, earliest: when!.from, latest: when!.to },
        places: [{ ...publishedIncident.places[0]!, id: at!, name: at! }],
        killed: counted(killed!.best, killed!.min, killed!.max),
        sources: publishedIncident.sources.map((source) => ({
          ...source,
          sentence: hostile,
          url: 'javascript:alert(3)',
          speaker: hostile,
        })),
        revised: '2021-11-02T10:00:00Z',
      }),
    ),
    ...calm.map(({ id }): Published => ({ ...publishedCondition, id })),
    ...totals.map(({ id }): Published => ({ ...publishedFigure, id })),
  ];
  return {
    input,
    items,
    reports: reports.map(({ id, publisher, published }) => ({
      id,
      title: hostile,
      publisher,
      url: `https://example.org/${encodeURIComponent(id)}`,
      published,
    })),
    revisions: [{ id: 36, at: '2021-11-02T10:00:00.000Z', what: 'report added', hash: 'ab'.repeat(32) }],
    gazetteer: [
      ...places.map((place) => ({
        ...place,
        precision: place.scale,
        country: 'IQ',
        lat: place.at?.lat ?? null,
        lon: place.at?.lon ?? null,
        source: null,
        relation: place.id.endsWith('4') ? '13 km west of Khanaqin' : null,
        population: 0,
        layer: 'user' as const,
      })),
      ...areaPlaces,
    ],
    ...outlines,
  };
}

export const madeUpEdition = (villages: number): Edition =>
  makeEdition(madeUpSource(villages), 'd', {
    window: { from: '2021-07-01', to: '2021-09-30' },
    against: { from: '2021-04-01', to: '2021-06-30' },
    now: '2021-11-02',
  });

import { areaOutlines, worldOutlines } from '../../../src/gazetteer/outlines.ts';
import {
  conditionLine,
  type Drawing,
  type MapPlace,
  outlineMap,
  reportsByMonth,
  rivalNumbers,
  type TimelineMonth,
  timeline,
  totalsByYear,
} from '../../../src/publication/drawings/index.ts';
import type { Language } from '../../../src/publication/index.ts';

const outlines = { world: await worldOutlines(), area: await areaOutlines() };

/** How much there is to draw: nothing, as much as a village has, or as much as a district of many years. */
export type Fullness = 'nothing' | 'some' | 'much';

const names: Readonly<Record<Language, readonly string[]>> = {
  en: ['Tal Rashid', 'Bina Khidir', 'Old Bridge', 'Gara', 'Shekhan', 'Upper Mill'],
  ar: ['تل رشيد', 'بنة خضر', 'الجسر القديم', 'كارا', 'شيخان', 'الطاحونة العليا'],
  ckb: ['تەل ڕەشید', 'بنە خدر', 'پردی کۆن', 'گارا', 'شێخان', 'ئاشی سەروو'],
};
const outlets = ['The Daily Plain', 'Radio Hamrin', 'صوت السهل', 'دەنگی گەرمیان'];

const month = (at: number): string => `${2018 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
// The same each time, with no chance in it.
const wave = (at: number, size: number): number => Math.max(0, Math.round(size * Math.sin(at * 1.7) + size * 0.6));

const months = (fullness: Fullness): TimelineMonth[] =>
  Array.from({ length: fullness === 'nothing' ? 0 : fullness === 'some' ? 8 : 60 }, (_, at) => ({
    month: month(at),
    incidents: at % 5 === 3 ? {} : { attacks: wave(at, 4), measures: wave(at + 3, 2), movements: at % 7 === 0 ? 1 : 0 },
    reports: at % 5 === 3 ? 0 : 3,
  }));

const levels = ['unsafe', 'tense', 'mostly calm', 'calm', 'unknown', 'unknown'] as const;
const relations = [
  null,
  '13 km west of Khanaqin',
  'north of Khanaqin',
  'southeast of Khanaqin',
  null,
  'near the old mill',
];

const placesOf = (language: Language, fullness: Fullness): MapPlace[] =>
  Array.from({ length: fullness === 'nothing' ? 0 : fullness === 'some' ? 6 : 36 }, (_, at) => ({
    id: `p${at}`,
    name: `${names[language][at % 6]}${at > 5 ? ` ${Math.floor(at / 6) + 1}` : ''}`,
    level: levels[at % 6]!,
    precision: at === 0 ? ('town' as const) : ('village' as const),
    lat: relations[at % 6] === null ? 34.348 + Math.sin(at) * 0.18 : null,
    lon: relations[at % 6] === null ? 45.39 + Math.cos(at * 1.3) * 0.2 : null,
    uncertaintyKm: at % 6 === 4 ? 9 : 2,
    relation: relations[at % 6]!,
    weight: 40 - at,
  }));

/** Every drawing of made-up numbers: looked at as pictures, and held to by tests. */
export function gallery(language: Language, fullness: Fullness, width: number): Record<string, Drawing> {
  const full = fullness !== 'nothing';
  const count = fullness === 'much' ? 9 : full ? 4 : 0;
  const options = (id: string) => ({ language, width, id });
  return {
    map: outlineMap(
      {
        name: names[language][0]!,
        places: placesOf(language, fullness),
        references: [
          {
            name: 'Khanaqin',
            label: { en: 'Khanaqin', ar: 'خانقين', ckb: 'خانەقین' }[language],
            lat: 34.3482,
            lon: 45.39065,
          },
        ],
        ...outlines,
      },
      { ...options('map'), height: width < 400 ? 300 : 420 },
    ),
    timeline: timeline(months(fullness), options('timeline')),
    rivals: rivalNumbers(
      {
        of: { en: 'killed', ar: 'قتلى', ckb: 'کوژراو' }[language],
        shown: full ? 7 : 0,
        min: full ? 4 : 0,
        max: full ? null : 0,
        told: Array.from({ length: count }, (_, at) => ({
          outlet: outlets[at % 4]!,
          published: `2020-06-1${at}`,
          best: 4 + at,
          min: 4 + at,
          max: at % 3 === 2 ? null : 4 + at + (at % 2) * 3,
        })),
      },
      options('rivals'),
    ),
    conditions: conditionLine(
      Array.from({ length: count * 3 }, (_, at) => {
        const [aspect, state] = (
          [
            ['security', 'calm'],
            ['residence', 'partly evacuated'],
            ['movement', 'stopped at night'],
            ['security', 'unsafe'],
            ['residence', 'returning'],
          ] as const
        )[at % 5]!;
        return {
          aspect,
          state,
          change: at % 4 === 0 ? 'better' : null,
          from: `${month(at * 2)}-03`,
          to: `${month(at * 2 + (at % 3))}-20`,
        };
      }),
      options('conditions'),
    ),
    totals: totalsByYear(
      Array.from({ length: full ? 4 : 0 }, (_, at) => ({
        period: String(2018 + at),
        stated: { best: [900, 310, 220, 150][at]!, min: 0, max: null },
        recorded: [4, 120, 90, 31][at]!,
      })),
      options('totals'),
    ),
    coverage: reportsByMonth(
      months(fullness).map(({ month: name, reports }, at) => ({
        month: name,
        byPublisher:
          reports === 0
            ? {}
            : Object.fromEntries(outlets.slice(0, 1 + (at % 4)).map((outlet) => [outlet, 1 + wave(at, 2)])),
      })),
      options('coverage'),
    ),
  };
}

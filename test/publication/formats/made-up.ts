import type {
  Licence,
  Published,
  PublishedCondition,
  PublishedCount,
  PublishedFigure,
  PublishedIncident,
  PublishedPlace,
  Testimony,
} from '../../../src/publication/formats/index.ts';
import { type Format, type LeavingOptions, write } from '../../../src/publication/formats/index.ts';

export const own: Licence = { name: 'CC BY 4.0', dataset: null, mayLeave: true };

export const village: PublishedPlace = {
  id: 'khanaqin:reed-bank',
  name: 'Reed Bank',
  within: ['Jalawla', 'Khanaqin', 'Diyala', 'Iraq'],
  lat: 34.21,
  lon: 45.16,
  precision: 'village',
  source: 'GeoNames',
  uncertaintyKm: null,
  relation: null,
};

export const townside: PublishedPlace = {
  ...village,
  id: null,
  name: '13 km west of Khanaqin',
  within: ['Khanaqin', 'Diyala', 'Iraq'],
  precision: 'relative',
  uncertaintyKm: 4,
  relation: '13 km west of Khanaqin',
};

export const says = (publisher: string, sentence: string | null = null): Testimony => ({
  publisher,
  published: '2020-05-03',
  url: `https://${publisher.toLowerCase()}.example/a`,
  title: null,
  speaker: null,
  sentence,
});

export const counted = (shown: number, low = shown, high: number | null = shown): PublishedCount => ({
  shown,
  rule: 'most sources',
  low,
  high,
  rivals: [
    { ...says('Lamp', `They counted ${low} dead.`), best: low, low, high: low },
    { ...says('Reed', `The mayor spoke of ${shown}.`), best: shown, low: shown, high },
  ],
});

export const incident: PublishedIncident = {
  kind: 'incident',
  id: 'i-1',
  type: 'attack',
  outcome: 'carried out',
  when: { edtf: '2020-05-02', earliest: '2020-05-02', latest: '2020-05-02' },
  places: [village],
  perpetrators: [{ id: 'islamic-state', name: 'Islamic State', named: true, category: 'armed group' }],
  targets: [{ id: null, name: 'shepherds', named: false, category: 'civilians' }],
  weapons: ['firearms'],
  codes: {
    acled: { event_type: 'Violence against civilians', sub_event_type: 'Attack' },
    gtd: 'Armed Assault',
    ucdp: 3,
    plover: 'ASSAULT',
    case2021: 'ATTACK',
    muc4: 'attack',
    hrds: ['killing'],
  },
  killed: counted(7, 6),
  injured: counted(2),
  abducted: null,
  grade: 'fair',
  sources: [says('Lamp'), says('Reed')],
  notes: 'Men came at dusk, from the orchard; "seven" were buried.',
  licence: own,
  revised: '2020-05-04T10:00:00Z',
};

export const figure: PublishedFigure = {
  kind: 'figure',
  id: 'f-1',
  measure: 'families displaced',
  unit: 'families',
  value: counted(30, 27),
  when: { edtf: '2020-05', earliest: '2020-05-01', latest: '2020-05-31' },
  places: [village],
  by: [],
  of: [],
  grade: 'weak',
  sources: [says('Lamp')],
  notes: null,
  licence: own,
  revised: null,
};

export const condition: PublishedCondition = {
  kind: 'condition',
  id: 'c-1',
  aspect: 'movement',
  state: 'stopped at night',
  change: 'worse',
  people: null,
  when: null,
  places: [townside],
  by: [],
  grade: null,
  sources: [],
  notes: null,
  licence: own,
  revised: null,
};

export async function* each<T>(...items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

/** A whole file of a format as bytes. */
export async function bytesOf(format: Format, items: readonly Published[], options?: LeavingOptions) {
  const chunks: Uint8Array[] = [];
  for await (const chunk of write(each(...items), format, options)) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

export const textOf = async (format: Format, items: readonly Published[], options?: LeavingOptions): Promise<string> =>
  new TextDecoder().decode(await bytesOf(format, items, options));

/** Rows of RFC 4180, read by another's parser. */
export async function rowsOf(format: Format, items: readonly Published[], options?: LeavingOptions) {
  const { parse } = await import('csv-parse/sync');
  return parse(await textOf(format, items, options)) as string[][];
}

/** The rows under their names. */
export async function cellsOf(format: Format, items: readonly Published[]): Promise<Record<string, string>[]> {
  const [head, ...rows] = await rowsOf(format, items);
  return rows.map((row) => Object.fromEntries(head!.map((name, at) => [name, row[at]!])));
}

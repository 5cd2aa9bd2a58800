import {
  type ImportedRow,
  type ImportOptions,
  importTable,
  type Reject,
} from '../../../src/publication/imports/index.ts';

type Bytes = Uint8Array | string;

/** The bytes in pieces of a size, as a file gives them. */
export async function* pieces(file: Bytes, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Imports a whole file. */
export async function imported(file: Bytes, options: Partial<ImportOptions> & Pick<ImportOptions, 'as'>, size = 4096) {
  const { rows, columns } = await importTable(pieces(file, size), { name: 'table.csv', ...options });
  const taken: ImportedRow[] = [];
  const rejects: Reject[] = [];
  for await (const row of rows) row.is === 'row' ? taken.push(row) : rejects.push(row);
  return { taken, rejects, columns };
}

/** A row of CSV, every cell in quotation marks. */
export const line = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`;

/** A table of rows that are told by their names; what a row leaves out is empty. */
export const tableOf = (names: readonly string[], rows: readonly Readonly<Record<string, string>>[]): string =>
  line(names) + rows.map((row) => line(names.map((name) => row[name] ?? ''))).join('');

export const acledNames = (
  'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,' +
  'actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,' +
  'latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp'
).split(',');

export const acledRow = {
  event_id_cnty: 'XYZ1',
  event_date: '02 May 2020',
  year: '2020',
  time_precision: '1',
  event_type: 'Violence against civilians',
  sub_event_type: 'Attack',
  actor1: 'Islamic State (Iraq)',
  inter1: 'Rebel group',
  actor2: 'Civilians (Iraq)',
  assoc_actor_2: 'Shepherds (Iraq)',
  inter2: 'Civilians',
  country: 'Iraq',
  admin1: 'Diyala',
  admin2: 'Khanaqin',
  location: 'Reed Bank',
  latitude: '34.21',
  longitude: '45.16',
  geo_precision: '1',
  source: 'Lamp; Reed',
  notes: 'Made up: men came\r\nat dusk, "from the orchard".',
  fatalities: '2',
};

export const ucdpRow = {
  id: '900001',
  type_of_violence: '1',
  side_a: 'Government of Iraq',
  side_b: 'IS',
  date_start: '2020-05-02 00:00:00.000',
  date_end: '2020-05-05 00:00:00.000',
  country: 'Iraq',
  adm_1: 'Diyala governorate',
  adm_2: 'Khanaqin district',
  where_coordinates: 'Reed Bank',
  where_prec: '1',
  latitude: '34.21',
  longitude: '45.16',
  best: '5',
  low: '4',
  high: '9',
  deaths_a: '1',
  deaths_b: '4',
};

export const gtdRow = {
  eventid: '202005020001',
  iyear: '2020',
  imonth: '5',
  iday: '0',
  country_txt: 'Iraq',
  provstate: 'Diyala',
  city: 'Reed Bank',
  latitude: '34.21',
  longitude: '45.16',
  specificity: '1',
  attacktype1: '3',
  suicide: '1',
  success: '1',
  targtype1: '4',
  target1: 'Checkpoint',
  gname: 'Islamic State of Iraq and the Levant (ISIL)',
  nkill: '3',
  nwound: '-99',
  weaptype1: '6',
  summary: 'Made up: a checkpoint was struck.',
};

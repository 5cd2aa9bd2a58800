import { countries } from '../countries.ts';
import type { Place, Precision } from '../place.ts';
import { type FileProblem, type PlaceFile, position, userPlace } from './place-file.ts';

// https://download.geonames.org/export/dump/readme.txt: 19 tab-separated columns, no header.
const columns = 19;
const divisions = ['ADM1', 'ADM2', 'ADM3', 'ADM4'];
const kept = new Set(['P', 'A']);

/** Reads a GeoNames country dump (`IQ.txt`): its populated places and its divisions, contained as its codes say. */
export function readGeonamesDump(text: string): PlaceFile {
  const problems: FileProblem[] = [];
  const rows: string[][] = [];
  text.split('\n').forEach((line, at) => {
    if (line.trim() === '') return;
    const cells = line.replace(/\r$/, '').split('\t');
    if (cells.length === columns) rows.push([...cells, String(at + 1)]);
    else problems.push({ row: at + 1, column: null, said: `${cells.length} columns where GeoNames has ${columns}` });
  });
  const names = new Map(rows.filter(isDivision).map((row) => [codeOf(row), row[1]!]));
  const places: Place[] = [];
  for (const row of rows) {
    if (!kept.has(row[6]!)) continue;
    const at = position(row[4]!, row[5]!);
    const number = Number(row[columns]);
    if ('said' in at) problems.push({ row: number, ...at });
    else if (row[1] === '') problems.push({ row: number, column: 'name', said: 'missing' });
    else places.push(placeOf(row, names, at));
  }
  return { places, problems: problems.sort((a, b) => a.row - b.row) };
}

const isDivision = (row: readonly string[]): boolean => divisions.includes(row[7]!);

const codeOf = (row: readonly string[]): string => row.slice(10, 11 + divisions.indexOf(row[7]!)).join('.');

function placeOf(
  row: string[],
  names: ReadonlyMap<string, string>,
  at: { lat: number | null; lon: number | null },
): Place {
  const [id, name, ascii, others] = row as [string, string, string, string];
  const depth = isDivision(row) ? divisions.indexOf(row[7]!) : divisions.length;
  const around: string[] = [];
  for (let level = depth; level > 0; level--) {
    const outer = names.get(row.slice(10, 10 + level).join('.'));
    if (outer && row[9 + level] !== '') around.push(outer);
  }
  const country = countries.get(row[8]!);
  return userPlace({
    id: `geonames:${id}`,
    name,
    names: [...new Set([ascii, ...others.split(',')])].filter((other) => other !== '' && other !== name),
    precision: precisionOfFeature(row[6]!, row[7]!, Number(row[14])),
    within: [...around, ...(country ? [country.name] : [])],
    country: row[8]! || null,
    ...at,
    source: `GeoNames ${id}, CC BY 4.0`,
    population: Number(row[14]) || 0,
  });
}

const townSize = 5000;

function precisionOfFeature(kind: string, feature: string, people: number): Exclude<Precision, 'relative'> {
  if (kind === 'A') return feature === 'ADM1' ? 'governorate' : feature.startsWith('PCL') ? 'country' : 'district';
  return /^PPL(?:C|A\d?)$/.test(feature) || people >= townSize ? 'town' : 'village';
}

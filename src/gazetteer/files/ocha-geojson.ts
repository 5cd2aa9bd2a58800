import { countries } from '../countries.ts';
import type { Place } from '../place.ts';
import { plainName } from '../spelling.ts';
import { type FileProblem, type PlaceFile, position, userPlace } from './place-file.ts';

type Properties = Readonly<Record<string, unknown>>;

const codes = new Map([...countries.values()].map((country) => [plainName(country.name), country.country]));
const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

/**
 * Reads an administrative layer of OCHA's Common Operational Datasets (GeoJSON, levels 1 to 3): names in each language,
 * P-codes and containment. A shape's position is taken only where the file gives its centre.
 */
export function readOchaGeoJson(source: string): PlaceFile {
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch (error) {
    return { places: [], problems: [{ row: 0, column: null, said: `not JSON: ${(error as Error).message}` }] };
  }
  const features = (data as { features?: unknown } | null)?.features;
  if (!Array.isArray(features))
    return { places: [], problems: [{ row: 0, column: 'features', said: 'not a GeoJSON FeatureCollection' }] };
  const places: Place[] = [];
  const problems: FileProblem[] = [];
  features.forEach((feature: { properties?: Properties } | null, at) => {
    const read = placeOf(feature?.properties ?? {});
    if ('said' in read) problems.push({ row: at + 1, ...read });
    else places.push(read);
  });
  return { places, problems };
}

function placeOf(given: Properties): Place | { readonly column: string; readonly said: string } {
  const row = new Map(Object.entries(given).map(([key, value]) => [key.toLowerCase(), text(value)]));
  const level = [4, 3, 2, 1].find((one) => named(row, one) !== '');
  if (!level) return { column: 'ADM1_EN', said: 'missing: no name of a division' };
  const code = row.get(`adm${level}_pcode`) ?? '';
  if (code === '') return { column: `ADM${level}_PCODE`, said: 'missing' };
  const at = position(row.get('center_lat') ?? row.get('lat') ?? '', row.get('center_lon') ?? row.get('lon') ?? '');
  if ('said' in at) return at;
  const around = [4, 3, 2, 1, 0].filter((one) => one < level).map((one) => named(row, one));
  return userPlace({
    id: `pcode:${code}`,
    name: named(row, level),
    names: spellings(row, level),
    precision: level === 1 ? 'governorate' : 'district',
    within: around.filter((name) => name !== ''),
    country: codes.get(plainName(named(row, 0))) ?? null,
    ...at,
    source: `OCHA COD-AB ${code}`,
  });
}

// Older files say ADM1_EN, newer ones adm1_name.
const named = (row: ReadonlyMap<string, string>, level: number): string =>
  row.get(`adm${level}_en`) || row.get(`adm${level}_name`) || '';

const spellings = (row: ReadonlyMap<string, string>, level: number): string[] =>
  [...row]
    .filter(
      ([key, value]) => value !== '' && new RegExp(`^adm${level}_(?:name\\d?|ref_name|alt\\w*|[a-z]{2,3})$`).test(key),
    )
    .map(([, value]) => value)
    .filter((value, at, all) => value !== named(row, level) && all.indexOf(value) === at);

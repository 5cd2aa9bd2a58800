import type { Place, Precision } from '../place.ts';

/** What is wrong in a file of places, and where. `row` counts from 1, the header being row 1; 0 is the whole file. */
export interface FileProblem {
  readonly row: number;
  readonly column: string | null;
  readonly said: string;
}

/** The places of a file, and every row that could not be taken. */
export interface PlaceFile {
  readonly places: readonly Place[];
  readonly problems: readonly FileProblem[];
}

/** A number of degrees within `limit`; null when the cell is empty; a sentence about what is wrong otherwise. */
export function degrees(cell: string, limit: 90 | 180): number | null | string {
  const text = cell.trim();
  if (text === '') return null;
  const value = Number(text.replace(/^([+-]?\d+),(\d+)$/, '$1.$2'));
  if (!Number.isFinite(value)) return `not a number of degrees: ${text}`;
  return Math.abs(value) > limit ? `outside ${-limit} to ${limit} degrees: ${text}` : value;
}

/** A position needs both of its numbers. */
export function position(
  latitude: string,
  longitude: string,
): { readonly lat: number | null; readonly lon: number | null } | { readonly column: string; readonly said: string } {
  const lat = degrees(latitude, 90);
  if (typeof lat === 'string') return { column: 'latitude', said: lat };
  const lon = degrees(longitude, 180);
  if (typeof lon === 'string') return { column: 'longitude', said: lon };
  if ((lat === null) !== (lon === null)) return { column: lat === null ? 'latitude' : 'longitude', said: 'missing' };
  return { lat, lon };
}

const kinds: readonly (readonly [RegExp, Exclude<Precision, 'relative'>])[] = [
  [/country|^nation/i, 'country'],
  [/sub-?district|district|county|municipality|township|nahi|qada|commune|adm(?:in)?\s?[23]/i, 'district'],
  [/governorate|province|region|state|department|adm(?:in)?\s?1/i, 'governorate'],
  [/town|city|capital/i, 'town'],
  [/site|camp|checkpoint|bridge|airport|base|crossing/i, 'site'],
];

/** How finely a word for a kind of place places it; a village when it does not say. */
export const precisionOf = (kind: string): Exclude<Precision, 'relative'> =>
  kinds.find(([pattern]) => pattern.test(kind))?.[1] ?? 'village';

/** A place with everything unknown that is not given. */
export const userPlace = (known: Pick<Place, 'id' | 'name'> & Partial<Place>): Place => ({
  names: [],
  precision: 'village',
  within: [],
  country: null,
  lat: null,
  lon: null,
  source: null,
  relation: null,
  population: 0,
  layer: 'user',
  ...known,
});

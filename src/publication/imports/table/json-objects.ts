import { featureOf } from '../../formats/geojson.ts';
import type { Published } from '../../formats/index.ts';
import { ImportProblem } from '../import-problem.ts';
import type { NamedValues } from './object-rows.ts';
import type { BrokenRow } from './table-row.ts';

/** In UTF-16 units. GeoJSON is read whole. */
const largest = 256 * 1024 * 1024;

/** The features of a FeatureCollection: their properties, with the position of their point. */
export async function* geojsonObjects(
  pieces: AsyncIterable<string>,
  input: string,
): AsyncGenerator<NamedValues | BrokenRow> {
  let text = '';
  for await (const piece of pieces) {
    text += piece;
    if (text.length > largest)
      throw new ImportProblem('broken table', input, 'is too large to be read as GeoJSON. Save it as CSV.');
  }
  let features: unknown;
  try {
    features = (JSON.parse(text) as { features?: unknown }).features;
  } catch (cause) {
    throw new ImportProblem('broken table', input, 'is no JSON.', cause);
  }
  if (!Array.isArray(features)) throw new ImportProblem('broken table', input, 'is no FeatureCollection.');
  for (const [at, feature] of features.entries()) yield featureValues(feature as Feature, at + 2);
}

interface Feature {
  readonly id?: unknown;
  readonly geometry?: { readonly type?: unknown; readonly coordinates?: unknown } | null;
  readonly properties?: Readonly<Record<string, unknown>> | null;
}

function featureValues({ id, geometry, properties }: Feature, line: number): NamedValues | BrokenRow {
  const values = { ...(id !== undefined && { id }), ...properties };
  if (!geometry) return { line, values: { ...values, lat: null, lon: null } };
  const { type, coordinates } = geometry;
  if (type !== 'Point' || !Array.isArray(coordinates))
    return { line, reason: 'broken row', said: 'has a shape that is no point' };
  return { line, values: { ...values, lat: coordinates[1], lon: coordinates[0] } };
}

/** Objects of NDJSON, one a line. Lines that Aram wrote are laid out as its own table. */
export async function* ndjsonObjects(pieces: AsyncIterable<string>): AsyncGenerator<NamedValues | BrokenRow> {
  let line = 0;
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop()!;
    for (const each of lines) {
      line++;
      if (each.trim() !== '') yield lineValues(each, line);
    }
  }
  if (rest.trim() !== '') yield lineValues(rest, line + 1);
}

/** In UTF-16 units: an item with thousands of reports fits. */
const longestLine = 16 * 1024 * 1024;

function lineValues(text: string, line: number): NamedValues | BrokenRow {
  if (text.length > longestLine)
    return { line, reason: 'row too long', said: `is longer than ${longestLine} characters` };
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return isPublished(value)
        ? featureValues(featureOf(value), line)
        : { line, values: value as Record<string, unknown> };
  } catch {
    // Said below: a line of JSON that is no object is no row either.
  }
  return { line, reason: 'broken row', said: 'is no JSON object' };
}

const isPublished = (value: object): value is Published =>
  'kind' in value && 'places' in value && Array.isArray(value.places) && 'licence' in value && 'sources' in value;

import { type PlaceFile, readGeonamesDump, readOchaGeoJson, readPlacesCsv } from '../../gazetteer/index.ts';

/** The places of a user's file, by what it looks like: GeoJSON, a GeoNames dump with its 19 columns, else CSV. */
export function parsePlaces(text: string): PlaceFile {
  if (/^\s*\{/.test(text)) return readOchaGeoJson(text);
  const firstLine = text.slice(0, text.indexOf('\n') + 1 || undefined);
  return firstLine.split('\t').length === 19 ? readGeonamesDump(text) : readPlacesCsv(text);
}

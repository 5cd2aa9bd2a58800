export { readGeonamesDump } from './geonames-dump.ts';
export { readOchaGeoJson } from './ocha-geojson.ts';
export type { FileProblem, PlaceFile } from './place-file.ts';
export { readPlacesCsv } from './places-csv.ts';

export { areaPlaces } from './area/index.ts';
export { countries, peopleLayer } from './countries.ts';
export { type FileProblem, type PlaceFile, readGeonamesDump, readOchaGeoJson, readPlacesCsv } from './files/index.ts';
export { type Found, Gazetteer } from './gazetteer.ts';
export { type Layer, listLayer } from './layer.ts';
export { nameIn } from './name-in.ts';
export type { Place, PlaceRef, Precision } from './place.ts';
export { articles, plainName, plainWords, soundOf } from './spelling.ts';
export { areaGazetteer, emptyGazetteer } from './standard.ts';

export { emptyGazetteer, type Gazetteer } from './gazetteer.ts';
export type { PlaceRef, Precision } from './place.ts';

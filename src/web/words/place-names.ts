import type { PlaceRef } from '../../gazetteer/index.ts';

/** Gives a place, and what holds it, the names they have in the language of the page. */
export type LocalPlaces = (place: PlaceRef) => PlaceRef;

export const asWritten: LocalPlaces = (place) => place;

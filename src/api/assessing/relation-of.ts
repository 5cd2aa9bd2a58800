import { areaPlaces, type Place } from '../../gazetteer/index.ts';

const listed: ReadonlyMap<string, Place> = new Map(areaPlaces.map((place) => [place.id, place]));

/** What the gazetteer says of a place instead of a position. */
export const relationOf = (id: string | null): string | null =>
  id === null ? null : (listed.get(id)?.relation ?? null);

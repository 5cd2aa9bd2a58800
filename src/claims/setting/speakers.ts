import type { Mentions, PlaceMention, Source } from '../../reading/index.ts';

/** The places in the words that name somebody who speaks: "an officer in Imphal". */
export function placesInside({ places }: Mentions, { mentions }: Source): PlaceMention[] {
  return mentions.flatMap(({ start, end }) => {
    const found: PlaceMention[] = [];
    for (let at = firstFrom(places, start); at < places.length && places[at]!.end <= end; at++)
      if (places[at]!.place) found.push(places[at]!);
    return found;
  });
}

/** Those of all who speak in a report. */
export const speakersPlaces = (mentions: Mentions): ReadonlySet<PlaceMention> =>
  new Set(mentions.sources.flatMap((source) => placesInside(mentions, source)));

/** Where the places that begin at offset `start` or behind it begin. */
export function firstFrom(places: readonly PlaceMention[], start: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

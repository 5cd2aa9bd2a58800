import type { PlaceRef } from '../../../src/gazetteer/index.ts';
import { worldGazetteer } from '../../../src/gazetteer/world.ts';
import type { Mention, PlaceMention } from '../../../src/reading/index.ts';
import { wordsOf } from '../../../src/reading/index.ts';
import { findPlaces } from '../../../src/reading/places/index.ts';
import { makeReport } from '../../../src/reports/index.ts';

/** The places found in a text. */
export const placesFound = (
  text: string,
  plays: PlaceRef | null = null,
  others: readonly Mention[] = [],
): readonly PlaceMention[] => findPlaces(wordsOf(makeReport(text)), worldGazetteer, plays, others);

/** Each place as `role: Name < Around < …`, leaving out words that only hint at a country. */
export const placesIn = (text: string, others: readonly Mention[] = []): string[] =>
  placesFound(text, null, others)
    .filter(({ rule }) => !rule.startsWith('places/people'))
    .map(({ role, place }) => `${role}: ${[place!.name, ...place!.within].join(' < ')}`);

import type { PublishedPlace } from './published.ts';

// How far, as a rule, something is from the point that stands for such a place. "13 km west of Khanaqin" is rounded,
// along a road as often as not, and from the town's edge or its middle.
const usualKm: Readonly<Record<PublishedPlace['precision'], number | null>> = {
  site: 0.5,
  village: 2,
  town: 5,
  relative: 5,
  district: 25,
  governorate: 75,
  country: null,
};

/** How many kilometres off a position of that precision may be as a rule; null where it stands for a whole country. */
export const usualUncertaintyKm = (precision: PublishedPlace['precision']): number | null => usualKm[precision];

/** How many kilometres off a position may be; null without one, or where it stands for a whole country. */
export function uncertaintyOf(place: PublishedPlace | undefined): number | null {
  if (!place || place.lat === null || place.lon === null) return null;
  return place.uncertaintyKm ?? usualKm[place.precision];
}

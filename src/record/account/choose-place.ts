import { isOnlyToward, type PlaceRef } from '../../gazetteer/index.ts';
import type { Chosen } from './account.ts';
import { choose, type Rival } from './choose.ts';

type Places = readonly PlaceRef[];

/** Where most independent publishers put it. Who names only a wide area does not speak against who says where in it. */
export function choosePlace(rivals: readonly Rival<Places>[]): Chosen<Places> | null {
  const exact = rivals.filter(({ value }) => !isWide(value[0]!));
  const chosen = choose(exact.length > 0 ? exact : rivals, keyOf);
  return chosen && { ...chosen, value: withPosition(chosen.value, rivals) };
}

const keyOf = ([place]: Places): string => place!.name.toLowerCase();

/** The place chosen, at the position that another gives who calls it the same. */
function withPosition(places: Places, rivals: readonly Rival<Places>[]): Places {
  const [place, ...more] = places;
  if (place!.lat !== null || place!.precision === 'relative') return places;
  const positioned = rivals.find(({ value }) => keyOf(value) === keyOf(places) && value[0]!.lat !== null)?.value[0];
  return positioned ? [{ ...place!, lat: positioned.lat, lon: positioned.lon }, ...more] : places;
}

/** A governorate, a country, or "north of Baghdad" without a distance. */
const isWide = (place: PlaceRef): boolean =>
  place.precision === 'governorate' || place.precision === 'country' || isOnlyToward(place);

import { type Place, plainName } from '../../gazetteer/index.ts';
import { holds } from './containment.ts';
import type { Item } from './item.ts';
import type { Votes } from './votes.ts';

const layerWorth = { user: 3, area: 2.5, country: 4, world: 0 } as const;

/** The place meant by an item, given the items around it and the countries that the text speaks of. */
export function resolve(item: Item, outer: readonly Item[], votes: Votes): Place | null {
  const country = outer.flatMap(({ known }) => known).find(({ precision }) => precision === 'country');
  let best: Place | null = null;
  let bestWorth = Number.NEGATIVE_INFINITY;
  for (const place of item.known) {
    if (country && place.country !== country.country) continue;
    const worth = worthOf(place, item, outer, votes);
    if (worth > bestWorth) [best, bestWorth] = [place, worth];
  }
  return best;
}

function worthOf(place: Place, item: Item, outer: readonly Item[], votes: Votes): number {
  let worth = layerWorth[place.layer] + Math.log10(1 + place.population) / 2;
  for (const { known, name } of outer) {
    if (known.some((around) => holds(around, place))) worth += 5;
    else if (place.within.some((around) => plainName(around) === plainName(name))) worth += 5;
  }
  if (item.noun) worth += item.noun.precision === place.precision ? 4 : place.precision === 'country' ? -6 : -1;
  return worth + Math.min(4, (place.country && votes.get(place.country)) || 0);
}

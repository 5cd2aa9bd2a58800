import { type Place, plainName } from '../../gazetteer/index.ts';
import { holds, isWide, outerKeys } from './containment.ts';
import type { Item } from './item.ts';
import type { Votes } from './votes.ts';

// The area pack counts for more only where the text speaks of its country.
const layerWorth = { user: 8, area: 0, country: 12, world: 0 } as const;
const areaWorth = 6;
const townWorth = 4;
// As much as a town three hundred times as large.
const settingWorth = 2.5;

/**
 * The place meant by an item, given the items around it and the countries that the text speaks of. `inner`: another
 * item lies inside it, so a region is likelier than a town of its name.
 */
export function resolve(item: Item, outer: readonly Item[], votes: Votes, inner = false): Place | null {
  let best: Place | null = null;
  let bestWorth = Number.NEGATIVE_INFINITY;
  for (const place of item.known) {
    if (place.layer === 'world' && item.known.some((own) => own.layer === 'area' && own.country === place.country))
      continue;
    if (item.noun?.precision === 'village' && /^(?:governorate|country)$/.test(place.precision)) continue;
    if (outer.some((around) => excludes(around, place))) continue;
    const worth = worthOf(place, item, outer, votes, inner);
    if (worth > bestWorth) [best, bestWorth] = [place, worth];
  }
  return best;
}

const mostVotes = (votes: Votes): number => {
  let most = 1;
  for (const count of votes.values()) most = Math.max(most, count);
  return most;
};

// An area around it that is only known elsewhere: "Soran, Kassala" is not the Soran of Erbil.
const excludes = (around: Item, place: Place): boolean =>
  isWide(around) && around.known.length > 0 && around.known.every(({ country }) => country !== place.country);

function worthOf(place: Place, item: Item, outer: readonly Item[], votes: Votes, inner: boolean): number {
  let worth = layerWorth[place.layer] + Math.log10(1 + place.population);
  for (const { known, name } of outer) {
    if (known.some((around) => holds(around, place))) worth += 5;
    else if (outerKeys(place).includes(plainName(name))) worth += 5;
  }
  const votesHere = (place.country && votes.get(place.country)) || 0;
  if (place.layer === 'area')
    worth += votesHere > 0 ? areaWorth : place.source || place.precision === 'governorate' ? townWorth : 0;
  if (!item.noun && place.precision === (inner ? 'governorate' : 'town')) worth += inner ? 2 : 0.5;
  if (item.noun) worth += item.noun.precision === place.precision ? 4 : place.precision === 'country' ? -6 : -1;
  return worth + (votesHere / mostVotes(votes)) * settingWorth;
}

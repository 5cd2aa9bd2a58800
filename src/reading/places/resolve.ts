import { type Place, plainName, soundOf } from '../../gazetteer/index.ts';
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
    if (outer.some((around) => excludes(around, place)) || isMistaken(place, item, outer, votes)) continue;
    const worth = worthOf(place, item, outer, votes, inner);
    if (worth > bestWorth) [best, bestWorth] = [place, worth];
  }
  return best;
}

// A village of so many people is a city elsewhere.
const city = 100_000;

/** Whether the text rules a place of this name out, though nothing it names holds another. */
function isMistaken(place: Place, item: Item, outer: readonly Item[], votes: Votes): boolean {
  if (place.layer === 'user' || place.layer === 'country') return false;
  if (outer.some(({ known }) => known.some((around) => holds(around, place)))) return false;
  // "Dara" is the village of that name before it is a far town that somebody spells so.
  const own = isOwnName(place, item);
  if (!own && item.known.some((other) => other.layer === 'area' && isOwnName(other, item)))
    return !votes.support(place.country, item.name);
  // "the village of Solhan in Burkina Faso" is not the town of that name in Turkey.
  if (place.layer === 'world' && place.population < city && votes.isAbroad(place.country, item.name)) return true;
  if (!votes.isFar(place.country, item.name)) return false;
  if (place.layer === 'area') return place.source === null && place.precision === 'village';
  if (item.noun?.precision === 'village' && place.population >= city) return true;
  return !own && soundOf(plainName(place.name)) === soundOf(plainName(item.name));
}

// Letter for letter: "Dar'a" is not how "Dara" is spelled.
const isOwnName = (place: Place, { name }: Item): boolean =>
  [place.name, ...place.names].some((own) => own.toLowerCase() === name.toLowerCase());

// An area around it that is only known elsewhere: "Soran, Kassala" is not the Soran of Erbil.
const excludes = (around: Item, place: Place): boolean =>
  isWide(around) && around.known.length > 0 && around.known.every(({ country }) => country !== place.country);

function worthOf(place: Place, item: Item, outer: readonly Item[], votes: Votes, inner: boolean): number {
  let worth = layerWorth[place.layer] + Math.log10(1 + place.population);
  for (const { known, name } of outer) {
    if (known.some((around) => holds(around, place))) worth += 5;
    else if (outerKeys(place).includes(plainName(name))) worth += 5;
  }
  const votesHere = votes.of(place.country);
  if (place.layer === 'area')
    worth +=
      votesHere > 0 || (votes.none && isOwnName(place, item))
        ? areaWorth
        : place.source || place.precision === 'governorate'
          ? townWorth
          : 0;
  if (!item.noun && place.precision === (inner ? 'governorate' : 'town')) worth += inner ? 2 : 0.5;
  if (item.noun) worth += item.noun.precision === place.precision ? 4 : place.precision === 'country' ? -6 : -1;
  return worth + (votesHere / votes.most) * settingWorth;
}

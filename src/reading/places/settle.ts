import { type PlaceRef, plainName } from '../../gazetteer/index.ts';
import type { PlaceMention } from '../mention.ts';
import type { Words } from '../words.ts';
import { contains } from './containment.ts';
import type { Sighting } from './sighting.ts';

/** Gives each bare name what the text says around it where it says most: one name is one place throughout a text. */
export function settle(
  words: Words,
  sightings: readonly Sighting[],
  mentions: readonly PlaceMention[],
): readonly PlaceMention[] {
  const measured = mentions.map((mention, at) =>
    isMeasure(sightings[at + 1]) ? besideRelation(words, mention, mentions[at + 1]!) : mention,
  );
  const tellers = new Map<string, Teller>();
  measured.forEach((mention, at) => {
    const said = saidAround(sightings[at]!, mention);
    if (!mention.place || !tells(sightings[at]!, mention.place, said)) return;
    const key = plainName(mention.place.name);
    const known = tellers.get(key);
    if (!known || known.said.length < said.length) tellers.set(key, { place: mention.place, said });
  });
  return measured.map((mention, at) => {
    const bare = mention.place && saidAround(sightings[at]!, mention).length === 0 && !isPart(mention.place);
    const teller = bare ? tellers.get(plainName(mention.place!.name)) : undefined;
    if (!teller || agrees(mention.place!, teller)) return mention;
    const noun = sightings[at]!.chain.items[0]!.noun;
    return { ...mention, place: noun ? { ...teller.place, precision: noun.precision } : teller.place };
  });
}

/** A place and the names that the text itself says around it. */
interface Teller {
  readonly place: PlaceRef;
  readonly said: readonly string[];
}

const isPart = ({ precision }: PlaceRef): boolean => precision === 'relative' || precision === 'country';

// What holds a listed place must do so in the list too: "in Oregon, Washington" is a list of two.
function tells(sighting: Sighting, place: PlaceRef, said: readonly string[]): boolean {
  const [head, outer] = sighting.chain.items;
  if (said.length === 0) return isRefused(sighting, place);
  return place.id === null || (outer !== undefined && contains(outer, head!));
}

// "the village of Dakar" in another country's report: the text itself tells that it is not the city.
const isRefused = ({ chain: { items } }: Sighting, { id }: PlaceRef): boolean =>
  id === null && items[0]!.noun?.precision === 'village' && items[0]!.known.length > 0;

const agrees = ({ id, within }: PlaceRef, { place, said }: Teller): boolean =>
  id === place.id
    ? id !== null || said.every((name) => within.includes(name))
    : said.length > 0 && said.every((name) => within.includes(name));

function saidAround({ chain, cue, kind }: Sighting, { place }: PlaceMention): readonly string[] {
  if (!place || kind === 'people' || cue.relation || isPart(place)) return [];
  return place.id === null && chain.items.length === 1 ? place.within : place.within.slice(0, chain.items.length - 1);
}

const isMeasure = (sighting: Sighting | undefined): boolean => /^(?:off|near)$/.test(sighting?.cue.relation ?? '');

// "Torun, 13 km west of Khanaqin": a village in no list lies in what holds the place it is measured from.
function besideRelation(words: Words, mention: PlaceMention, next: PlaceMention): PlaceMention {
  const { place } = mention;
  if (!place || place.id !== null || place.within.length > 0 || isPart(place)) return mention;
  if (next.place?.precision !== 'relative' || next.first > mention.last + mostBetween) return mention;
  if (words.tokens[mention.last + 1]?.text !== ',') return mention;
  return { ...mention, place: { ...place, within: next.place.within.slice(1) } };
}

// A comma and a rough word: ", about".
const mostBetween = 3;

import type { Gazetteer, PlaceRef } from '../../gazetteer/index.ts';
import type { PlaceMention } from '../mention.ts';
import type { Words } from '../words.ts';
import { countryRef, refOf, relativeRef } from './ref.ts';
import { countryOf, placedIn, settingOf } from './setting.ts';
import { type Sighting, sightingsIn } from './sighting.ts';
import { countCountries, type Votes } from './votes.ts';

export { placedIn, placeRefs, settingOf } from './setting.ts';

/** Every place named in the text. `plays` is where the caller says that the report plays. */
export function findPlaces(words: Words, gazetteer: Gazetteer, plays: PlaceRef | null = null): readonly PlaceMention[] {
  const sightings: Sighting[] = [];
  let passage = -1;
  for (const sentence of words.sentences) {
    sightings.push(...sightingsIn(words, sentence, gazetteer, sentence.passage !== passage));
    passage = sentence.passage;
  }
  const votes = countCountries([
    ...sightings.flatMap(({ chain, kind, cue }) =>
      chain.items.map(({ known }) => ({ known, weight: kind === 'people' ? 0.5 : cue.role === 'name' ? 0.7 : 1 })),
    ),
    ...[plays?.name, ...(plays?.within ?? [])].map((name) => ({ known: name ? gazetteer.find(name) : [], weight: 3 })),
  ]);
  const mentions = sightings.map((sighting) => mentionOf(words, sighting, votes));
  const country = countryOf(settingOf(mentions));
  return mentions.map((mention) => inCountry(mention, country));
}

// What the report leaves unsaid is taken from the rest of it, and the rule says so.
function inCountry(mention: PlaceMention, country: PlaceRef | null): PlaceMention {
  if (!mention.place) return mention;
  const place = placedIn(mention.place, country);
  return place === mention.place ? mention : { ...mention, place, rule: `${mention.rule}, places/setting` };
}

function mentionOf(words: Words, sighting: Sighting, votes: Votes): PlaceMention {
  const { chain, cue, kind, others } = sighting;
  const first = Math.min(cue.first, chain.first);
  const last = others.at(-1)?.last ?? chain.last;
  const [start, end] = [words.tokens[first]!.start, words.tokens[last]!.end];
  return {
    start,
    end,
    first,
    last,
    text: words.text.slice(start, end),
    rule: `places/${kind === 'place' ? (cue.relation ?? (chain.items.length > 1 ? 'chain' : 'name')) : kind}`,
    role: cue.role,
    place: placeOf(words, sighting, votes, first),
  };
}

function placeOf(words: Words, { chain, cue, kind, others }: Sighting, votes: Votes, first: number): PlaceRef {
  if (kind === 'people') return countryRef(chain.items[0]!.known[0]!);
  const base = refOf(chain.items, votes);
  if (!cue.relation || first >= chain.first) return base;
  const relation = words.text.slice(words.tokens[first]!.start, words.tokens[chain.first]!.start).replace(/\s+/g, ' ');
  const said = `${words.shouting ? relation.toLowerCase() : relation}${base.name}`;
  if (others.length === 0) return relativeRef(base, said);
  const other = refOf(others[0]!.items, votes);
  const shared = base.within.filter((name) => other.within.includes(name));
  return { ...relativeRef(base, `${said} ${cue.word === 'between' ? 'and' : 'to'} ${other.name}`), within: shared };
}

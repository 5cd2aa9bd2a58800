import type { Gazetteer, PlaceRef } from '../../gazetteer/index.ts';
import type { PlaceMention } from '../mention.ts';
import type { Words } from '../words.ts';
import type { Chain } from './chain.ts';
import { mentionOf } from './mention-of.ts';
import { placedIn, surelyIn } from './setting.ts';
import { type Sighting, sightingsIn } from './sighting.ts';
import { countCountries, type Votes } from './votes.ts';

/** Every place named in the text, in its order. `plays` is where the caller says that the report plays. */
export function findPlaces(words: Words, gazetteer: Gazetteer, plays: PlaceRef | null = null): readonly PlaceMention[] {
  const sightings: Sighting[] = [];
  let passage = -1;
  for (const sentence of words.sentences) {
    sightings.push(...sightingsIn(words, sentence, gazetteer, sentence.passage !== passage));
    passage = sentence.passage;
  }
  const votes = votesOf(sightings, gazetteer, plays);
  const mentions = sightings.map((sighting) => mentionOf(words, spelledAlike(sighting, gazetteer, votes), votes));
  const around = plays ?? surelyIn(mentions);
  return mentions.map((mention) => inSetting(mention, around));
}

// A people tells less of where a text plays than a place does, and a bare name less than one that something is at.
const weights = { people: 0.5, name: 0.7, placed: 1, given: 3 } as const;

function votesOf(sightings: readonly Sighting[], gazetteer: Gazetteer, plays: PlaceRef | null): Votes {
  const seen = sightings.flatMap(({ chain, kind, cue }) => {
    const weight = kind === 'people' ? weights.people : cue.role === 'name' ? weights.name : weights.placed;
    return chain.items.map(({ known }) => ({ known, weight }));
  });
  const given = plays ? [plays.name, ...plays.within] : [];
  return countCountries([...seen, ...given.map((name) => ({ known: gazetteer.find(name), weight: weights.given }))]);
}

// "Xanaqeen": a spelling in no list is a listed place's when it sounds like it and the text speaks of that country.
function spelledAlike(sighting: Sighting, gazetteer: Gazetteer, votes: Votes): Sighting {
  const heard = (chain: Chain): Chain => ({
    ...chain,
    items: chain.items.map((item) => {
      if (item.known.length > 0 || item.noun?.named) return item;
      const known = gazetteer.alike(item.name).filter(({ country }) => country !== null && votes.has(country));
      return known.length > 0 ? { ...item, known } : item;
    }),
  });
  return { ...sighting, chain: heard(sighting.chain), others: sighting.others.map(heard) };
}

// What the report leaves unsaid is taken from the rest of it, and the rule says so.
function inSetting(mention: PlaceMention, setting: PlaceRef | null): PlaceMention {
  if (!mention.place) return mention;
  const place = placedIn(mention.place, setting);
  return place === mention.place ? mention : { ...mention, place, rule: `${mention.rule}, places/setting` };
}

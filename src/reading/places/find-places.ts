import type { Gazetteer, PlaceRef } from '../../gazetteer/index.ts';
import type { Mention, PlaceMention } from '../mention.ts';
import type { Words } from '../words.ts';
import type { Chain } from './chain.ts';
import type { Scene } from './line.ts';
import { mentionOf } from './mention-of.ts';
import { namesOfPeople } from './people.ts';
import { countryRef } from './ref.ts';
import { placedIn, surelyIn } from './setting.ts';
import { settle } from './settle.ts';
import { shownBy, unseenIn } from './shown.ts';
import { type Sighting, sightingsIn } from './sighting.ts';
import { Votes } from './votes.ts';

/**
 * Every place named in the text, in its order. `plays` is where the caller says that the report plays; `others` what
 * else the text is known to speak of, times and groups and people by name: a name in no list inside one is no place.
 * What its `title` names tells where it plays.
 */
export function findPlaces(
  words: Words,
  gazetteer: Gazetteer,
  plays: PlaceRef | null = null,
  others: readonly Mention[] = [],
  title: Words | null = null,
): readonly PlaceMention[] {
  const sightings = sightingsOf(words, sceneOf(words, gazetteer, others));
  const titled = title ? sightingsOf(title, sceneOf(title, gazetteer, [])) : [];
  const votes = votesOf([...titled, ...sightings], gazetteer, plays);
  const mentions = settle(
    words,
    sightings,
    sightings.map((sighting) => mentionOf(words, spelledAlike(sighting, gazetteer, votes), votes)),
  );
  const around = plays ?? surelyIn(mentions) ?? onlyCountryOf(titled);
  return mentions.map((mention) => inSetting(mention, around));
}

/** The country that a title names, if it names one alone. */
function onlyCountryOf(titled: readonly Sighting[]): PlaceRef | null {
  const named = titled.flatMap(({ chain }) => chain.items.flatMap(({ known }) => known));
  const countries = new Map(named.filter(({ precision }) => precision === 'country').map((place) => [place.id, place]));
  return countries.size === 1 ? countryRef([...countries.values()][0]!) : null;
}

function sceneOf(words: Words, gazetteer: Gazetteer, others: readonly Mention[]): Scene {
  const { tokens, text, shouting } = words;
  const taken = new Set<number>();
  for (const { first, last } of others) for (let i = first; i <= last; i++) taken.add(i);
  return {
    tokens,
    text,
    shouting,
    gazetteer,
    taken,
    people: shouting ? new Set() : namesOfPeople(words),
    shown: null,
  };
}

/** Reads every sentence, then once more those that say a name shown to be a place where it was not yet seen as one. */
function sightingsOf({ sentences }: Words, scene: Scene): readonly Sighting[] {
  const opens = (at: number): boolean => sentences[at]!.passage !== sentences[at - 1]?.passage;
  const read = sentences.map((sentence, at) => sightingsIn(scene, sentence, opens(at)));
  const seen = read.flat();
  const shown = scene.shouting ? null : shownBy(seen, scene);
  if (!shown) return seen;
  const unseen = unseenIn(scene, shown, seen);
  if (unseen.size === 0) return seen;
  const knowing = { ...scene, shown };
  return read.flatMap((found, at) => (unseen.has(at) ? sightingsIn(knowing, sentences[at]!, opens(at)) : found));
}

// A people tells less of where a text plays than a place does, and a bare name less than one that something is at.
const weights = { people: 0.5, name: 0.7, placed: 1, given: 3 } as const;

function votesOf(sightings: readonly Sighting[], gazetteer: Gazetteer, plays: PlaceRef | null): Votes {
  const seen = sightings.flatMap(({ chain, kind, cue }) => {
    const weight = kind === 'people' ? weights.people : cue.role === 'name' ? weights.name : weights.placed;
    return chain.items.map(({ name, known }) => ({ name, known, weight }));
  });
  const given = plays ? [plays.name, ...plays.within] : [];
  return new Votes([...seen, ...given.map((name) => ({ name, known: gazetteer.find(name), weight: weights.given }))]);
}

// "Xanaqeen": a spelling in no list is a listed place's when it sounds like it and the text speaks of that country.
function spelledAlike(sighting: Sighting, gazetteer: Gazetteer, votes: Votes): Sighting {
  const heard = (chain: Chain): Chain => ({
    ...chain,
    items: chain.items.map((item) => {
      if (item.known.length > 0 || item.noun?.named) return item;
      const known = gazetteer.alike(item.name).filter(({ country }) => votes.of(country) > 0);
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

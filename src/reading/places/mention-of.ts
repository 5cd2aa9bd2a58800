import type { PlaceRef } from '../../gazetteer/index.ts';
import type { PlaceMention } from '../mention.ts';
import type { Words } from '../words.ts';
import { aroundBoth } from './ends.ts';
import { countryRef, refOf, relativeRef } from './ref.ts';
import type { Sighting } from './sighting.ts';
import type { Votes } from './votes.ts';

/** A sighting as a mention, its place told from others of its name by the countries that the text speaks of. */
export function mentionOf(words: Words, sighting: Sighting, votes: Votes): PlaceMention {
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
  if (cue.relation === 'way') return wayRef(words, base, refOf(others[0]!.items, votes), [first, others[0]!.last]);
  if (!cue.relation || first >= chain.first) return base;
  // "near the village of Torun" is near Torun, "north of the Iraqi capital Baghdad" north of Baghdad.
  const relation = wordsAt(words, first, words.tokens[chain.first]!.start).replace(called, ' ');
  const said = `${words.shouting ? relation.toLowerCase() : relation}${base.name}`;
  if (others.length === 0) return relativeRef(base, said);
  const other = refOf(others[0]!.items, votes);
  const name = `${said} ${cue.word === 'between' ? 'and' : 'to'} ${other.name}`;
  return { ...relativeRef(base, name), within: aroundBoth(base, other) };
}

const called = / the (?:\p{L}+ )?(?:(?:capital|city|town|village) )?$/iu;

const wordsAt = ({ text, tokens }: Words, first: number, end: number): string =>
  text.slice(tokens[first]!.start, end).replace(/\s+/g, ' ');

const wayRef = (words: Words, one: PlaceRef, other: PlaceRef, [first, last]: readonly [number, number]): PlaceRef => ({
  ...relativeRef(one, wordsAt(words, first, words.tokens[last]!.end)),
  within: aroundBoth(one, other),
});

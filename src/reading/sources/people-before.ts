import { sourceRoles } from '../../codebook/index.ts';
import type { ActorMention } from '../mention.ts';
import type { Words } from '../words.ts';
import { clauseOpeners, determiners, finiteVerbs } from './function-words.ts';
import { describeSpeaker, type Speaker } from './speaker.ts';

/** The people named last before token `before` in the same clause or sentence: whom "all of them" or "who" means. */
export function peopleBefore(
  words: Words,
  actors: readonly ActorMention[],
  before: number,
  from: number,
): Speaker | null {
  const { tokens } = words;
  for (let at = before; at >= Math.max(from, before - 40); at--) {
    const role = sourceRoles.get(tokens[at]!.lower);
    if (!role || (role.is !== 'people' && role.is !== 'person')) continue;
    let first = at;
    while (first > from && tokens[first - 1]!.kind === 'word' && first > at - 6 && !stops(tokens[first - 1]!.lower))
      first--;
    let last = at;
    while (
      last < before &&
      tokens[last + 1]!.kind === 'word' &&
      !stops(tokens[last + 1]!.lower) &&
      tokens[last + 1]!.lower !== 'who'
    )
      last++;
    while (first < at && !determiners.has(tokens[first]!.lower)) first++;
    return describeSpeaker(words, { first, last, blocks: [[first, last]] }, actors);
  }
  return null;
}

const stops = (word: string): boolean =>
  /^(?:with|to|by|and|but)$/.test(word) || clauseOpeners.has(word) || finiteVerbs.has(word);

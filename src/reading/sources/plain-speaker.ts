import type { Token } from '../token.ts';
import { prepositions, pronouns } from './function-words.ts';
import type { Speaker } from './speaker.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';

/** Somebody the lexicons do not know, in a plain phrase: "the beekeeper said". */
export function plainSpeaker(tokens: readonly Token[], phrase: SpeakerPhrase): Speaker | null {
  const [first, last] = phrase.blocks[0]!;
  const start = tokens[first]!;
  if (last - first > 6 || start.kind !== 'word' || prepositions.has(start.lower) || pronouns.has(start.lower))
    return null;
  if (!/^(?:the|a|an|one|another|his|her|its|their|our|some|many|others)$/.test(start.lower)) return null;
  return {
    first: phrase.first,
    last: phrase.last,
    kind: 'unknown',
    name: null,
    named: null,
    head: tokens[last]!.lower,
    role: null,
    pronoun: null,
    definite: /^(?:the|his|her|their)$/.test(start.lower),
  };
}

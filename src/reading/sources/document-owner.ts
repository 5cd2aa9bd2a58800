import type { ActorMention } from '../mention.ts';
import type { Words } from '../words.ts';
import { describeSpeaker, type Speaker } from './speaker.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';

/** Whose a document is: "figures by the ministry of Health", "the union's report", "a police statement". */
export function documentOwner(
  words: Words,
  actors: readonly ActorMention[],
  { first, last, blocks }: SpeakerPhrase,
  document: Speaker,
): Speaker | null {
  const { tokens } = words;
  const end = blocks[0]![1];
  for (let at = first + 1; at < end; at++)
    if (/^(?:by|from|of)$/.test(tokens[at]!.lower)) {
      const owner = describe(words, actors, at + 1, last);
      if (owner && tokens[at]!.lower !== 'of') return owner;
      if (owner?.role?.is === 'body' || owner?.kind === 'organisation') return owner;
    }
  for (let at = first; at < end; at++) if (tokens[at]!.lower === "'s") return describe(words, actors, first, at - 1);
  for (let at = end; at > first; at--)
    if (tokens[at]!.lower === document.head) return describe(words, actors, first, at - 1);
  return null;
}

function describe(words: Words, actors: readonly ActorMention[], first: number, last: number): Speaker | null {
  if (first > last) return null;
  const owner = describeSpeaker(words, { first, last, blocks: [[first, last]] }, actors);
  return owner && owner.role?.is !== 'document' && (owner.role || owner.kind !== 'unknown') ? owner : null;
}

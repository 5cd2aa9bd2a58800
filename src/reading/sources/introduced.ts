import type { ActorMention } from '../mention.ts';
import type { Token } from '../token.ts';
import type { Words } from '../words.ts';
import { determiners, finiteVerbs } from './function-words.ts';
import { speech } from './lexicon.ts';
import { describeSpeaker, type Speaker } from './speaker.ts';
import { phraseAfter, subjectBefore } from './speaker-phrase.ts';

// Tokens looked at for the verb of a sentence, and back for a full name.
const farVerb = 40;
const farBack = 1500;

/** The subject of a sentence, if it is somebody: "A commander …, who would not be named, was more careful. … , he said." */
export function subjectOf(words: Words, actors: readonly ActorMention[], sentence: number): Speaker | null {
  const { tokens, sentences } = words;
  const { first, last } = sentences[sentence]!;
  let relative = false;
  for (let at = first + 1; at <= Math.min(last, first + farVerb); at++) {
    const { lower } = tokens[at]!;
    if (/^(?:who|whose|whom|which)$/.test(lower)) relative = true;
    else if (lower === ',') relative = false;
    if (relative || !finiteVerbs.has(lower)) continue;
    const phrase = subjectBefore(tokens, at, first, (token) => speech.at(tokens, token) !== null);
    const found = phrase && phrase.first === first ? describeSpeaker(words, phrase, actors) : null;
    const speaker = found && (withPredicate(words, actors, found, last) ?? found);
    return speaker && !speaker.pronoun && (speaker.role || speaker.name) && speaker.role?.is !== 'document'
      ? speaker
      : null;
  }
  return null;
}

/** Whoever a sentence begins with by name and role: "Amadi Toure, a farmer from Kona, lost his herd", "Sara Ali is a nurse". */
export function introducedIn(words: Words, actors: readonly ActorMention[], sentence: number): Speaker | null {
  const { tokens, sentences, shouting } = words;
  const { first, last } = sentences[sentence]!;
  if (shouting || !tokens[first]?.capital || !isNameOn(tokens[first + 1])) return null;
  const phrase = phraseAfter(tokens, first, last, (token) => speech.at(tokens, token) !== null);
  const speaker = phrase && describeSpeaker(words, phrase, actors);
  if (!speaker?.name || speaker.pronoun) return null;
  const second = phrase!.blocks[1];
  const apposed = speaker.named![1] > speaker.named![0] && second && /^(?:a|an)$/.test(tokens[second[0]]!.lower);
  return speaker.role?.is === 'person' || apposed ? speaker : withPredicate(words, actors, speaker, last);
}

// Sentences back that "he" may be named in.
const farName = 4;

/** Whoever a sentence not far before began with by name: "Musa Dawud had not been home for years. … , he said." */
export function namedBefore(words: Words, actors: readonly ActorMention[], sentence: number): Speaker | null {
  for (let at = sentence; at >= Math.max(0, sentence - farName); at--) {
    const named = namedIn(words, actors, at);
    if (named) return named;
  }
  return null;
}

/** A person's full name at the head of a sentence: "Musa Dawud had not been home for years". */
function namedIn(words: Words, actors: readonly ActorMention[], sentence: number): Speaker | null {
  const { tokens, sentences, shouting } = words;
  const { first, last } = sentences[sentence]!;
  if (shouting || !tokens[first]?.capital || !tokens[first + 1]?.capital || determiners.has(tokens[first]!.lower))
    return null;
  const phrase = phraseAfter(tokens, first, Math.min(last, first + 6), (token) => speech.at(tokens, token) !== null);
  const speaker = phrase && describeSpeaker(words, phrase, actors);
  if (!speaker?.named || speaker.kind !== 'unknown' || speaker.named[0] !== first) return null;
  return speaker.named[1] > first ? { ...speaker, last: speaker.named[1] } : null;
}

const isNameOn = (token: Token | undefined): boolean => !!token && (token.capital || /^[.,(]$/.test(token.text));

/** "Sara Ali is a nurse in Duma": the role told by the verb. */
function withPredicate(words: Words, actors: readonly ActorMention[], speaker: Speaker, last: number): Speaker | null {
  const { tokens } = words;
  const verb = speaker.last + 1;
  if (!speaker.name || !/^(?:is|was)$/.test(tokens[verb]?.lower ?? '')) return null;
  if (!/^(?:a|an|the|one)$/.test(tokens[verb + 1]?.lower ?? '')) return null;
  const phrase = phraseAfter(tokens, verb + 1, last, (token) => speech.at(tokens, token) !== null);
  const told = phrase && describeSpeaker(words, phrase, actors);
  if (told?.role?.is !== 'person') return null;
  return { ...speaker, last: phrase!.blocks[0]![1], kind: told.kind, head: told.head, role: told.role };
}

const livesThere =
  /^(?:grows|lives|farms|sells|owns|raises|keeps|runs|fled|returned|works|drives|teaches|herds|fishes|breeds|lost)$/;

/** The full name that a surname was told with before: "Karwan Rahim grows wheat in Gila. … , said Rahim." */
export function fullNameOf({ tokens, shouting }: Words, speaker: Speaker): Speaker | null {
  const { named, role } = speaker;
  if (shouting || role || !named || named[0] !== named[1]) return null;
  const surname = tokens[named[0]]!.text;
  for (let at = named[0] - 1; at > Math.max(0, named[0] - farBack); at--) {
    const before = tokens[at - 1]!;
    if (
      tokens[at]!.text !== surname ||
      !before.capital ||
      before.kind !== 'word' ||
      before.end + 1 !== tokens[at]!.start
    )
      continue;
    const kind = livesThere.test(tokens[at + 1]?.lower ?? '') ? 'resident' : speaker.kind;
    return { ...speaker, first: at - 1, last: at, named: [at - 1, at], name: `${before.text} ${surname}`, kind };
  }
  return null;
}

import type { ActorMention } from '../mention.ts';
import type { Attribution } from '../source.ts';
import type { Words } from '../words.ts';
import type { Cast } from './cast.ts';
import { type Cue, cuesOf } from './cues.ts';
import type { SpokenCue } from './direct-speech.ts';
import { documentOwner } from './document-owner.ts';
import { fullNameOf, introducedIn, namedBefore, subjectOf } from './introduced.ts';
import { canInvert } from './inversion.ts';
import { anonymity, speech } from './lexicon.ts';
import { peopleBefore } from './people-before.ts';
import { plainSpeaker } from './plain-speaker.ts';
import { speaksOfPublisher } from './publisher.ts';
import type { Quotation } from './quotations.ts';
import { describeSpeaker, type Speaker } from './speaker.ts';
import { phraseAfter, type SpeakerPhrase, subjectBefore, subjectWho } from './speaker-phrase.ts';
import { stretchOf } from './stretch.ts';

/** Reads the cues of one sentence after the other, so that "he" and "the officer" find who spoke before. */
export class SentenceReader {
  readonly attributions: Attribution[] = [];
  readonly cues: SpokenCue[] = [];
  readonly #words: Words;
  readonly #actors: readonly ActorMention[];
  readonly #cast: Cast;
  readonly #publisher: string | null;
  readonly #quotations: readonly Quotation[];
  /** Who is introduced by name and role, by the last word of the name, before speaking. */
  readonly #introductions = new Map<string, Speaker>();
  #quotation = 0;
  /** The sentence that is read. */
  #sentence = 0;

  constructor(
    words: Words,
    actors: readonly ActorMention[],
    cast: Cast,
    publisher: string | null,
    quotations: readonly Quotation[],
  ) {
    this.#words = words;
    this.#actors = actors;
    this.#cast = cast;
    this.#publisher = publisher;
    this.#quotations = quotations;
  }

  read(at: number): void {
    const { tokens, sentences } = this.#words;
    const sentence = sentences[at]!;
    this.#sentence = at;
    const cues = cuesOf(tokens, sentence, (token) => this.#isQuoted(token));
    let from = sentence.first;
    let previous: string | null = null;
    for (const [i, cue] of cues.entries()) {
      const phrase = this.#phraseOf(cue, from, sentence.last);
      const source = this.#sourceOf(cue, phrase, from, previous);
      if (!source) continue;
      const to = this.#endOf(cue, cues[i + 1], sentence.last);
      this.#keep(cue, phrase, source, at, from, to);
      previous = source;
      from = Math.max(from, cue.last + 1);
    }
    if (previous && this.#asksAnonymity(sentence.first, sentence.last)) this.#cast.withhold(previous);
    if (!previous) this.#introduce(at);
  }

  #introduce(at: number): void {
    const speaker = introducedIn(this.#words, this.#actors, at);
    if (speaker) this.#introductions.set(this.#words.tokens[speaker.named![1]]!.lower, speaker);
  }

  /** Whoever a sentence introduces without letting speak, as the speaker of the quotation that follows it. */
  introducedBy(at: number): SpokenCue | null {
    const speaker = introducedIn(this.#words, this.#actors, at);
    const source = speaker && this.#cast.resolve(speaker);
    if (!source) return null;
    const { first, last } = this.#words.sentences[at]!;
    if (this.#asksAnonymity(first, last)) this.#cast.withhold(source);
    return {
      source,
      first: speaker.first,
      last: speaker.last,
      sentence: at,
      stance: 'says',
      from: speaker.first,
      to: speaker.last,
    };
  }

  #isQuoted(token: number): boolean {
    while (this.#quotation < this.#quotations.length && this.#quotations[this.#quotation]!.last < token)
      this.#quotation++;
    const quotation = this.#quotations[this.#quotation];
    return !!quotation && quotation.first <= token;
  }

  #asksAnonymity(first: number, last: number): boolean {
    return anonymity.isWithin(this.#words.tokens, first, last);
  }

  #phraseOf(cue: Cue, from: number, to: number): SpeakerPhrase | null {
    const { tokens } = this.#words;
    const isSpeech = (at: number): boolean => speech.at(tokens, at) !== null;
    if (cue.subject === 'after') return phraseAfter(tokens, cue.last + 1, to, isSpeech);
    if (canInvert(tokens, from, cue.first)) {
      const inverted = cue.subject === 'any' ? phraseAfter(tokens, cue.last + 1, to, isSpeech) : null;
      if (inverted && describeSpeaker(this.#words, inverted, this.#actors)) return inverted;
    }
    let left = from;
    for (let at = cue.first - 1; at >= Math.max(from, cue.first - 80); at--)
      if (/^["“”«»]$/.test(tokens[at]!.text)) {
        left = at + 1;
        break;
      }
    if (left >= cue.first) return null;
    const phrase = subjectBefore(tokens, cue.first, left, isSpeech);
    if (cue.subject !== 'any' || (phrase && describeSpeaker(this.#words, phrase, this.#actors))) return phrase;
    return subjectWho(tokens, left, cue.first) ?? phrase;
  }

  #sourceOf(cue: Cue, phrase: SpeakerPhrase | null, from: number, previous: string | null): string | null {
    const { tokens } = this.#words;
    if (!phrase) {
      const before = tokens[cue.first - 1]?.lower;
      return previous && cue.first > from && /^(?:and|but|,|then|also)$/.test(before ?? '') ? previous : null;
    }
    const speaker = describeSpeaker(this.#words, phrase, this.#actors);
    const [head, end] = phrase.blocks[0]!;
    const ownWork =
      !speaker?.role ||
      speaker.role.is === 'document' ||
      /^(?:correspondents?|reporters?|team|staff)$/.test(speaker.head ?? '');
    if (ownWork && speaksOfPublisher(this.#words, head, end, this.#publisher))
      return this.#cast.publisher(phrase.first, phrase.last);
    if (!speaker) {
      const plain = cue.subject === 'any' ? plainSpeaker(tokens, phrase) : null;
      return plain && this.#cast.resolve(plain);
    }
    if (speaker.pronoun) return this.#pronoun(speaker, phrase, from, previous);
    if (speaker.role?.is === 'document') return this.#document(speaker, phrase, cue);
    if (cue.subject !== 'any' && cue.subject !== 'after' && speaker.kind === 'unknown' && !speaker.role)
      return tokens[phrase.first - 1]?.text === ',' ? null : this.#knownOnly(speaker);
    if (this.#cast.knows(speaker)) return this.#cast.resolve(speaker);
    return this.#introducedAs(speaker) ?? this.#cast.resolve(fullNameOf(this.#words, speaker) ?? speaker);
  }

  /** "Amadi" of "Amadi Toure is a farmer in Kona. … , said Amadi." */
  #introducedAs(speaker: Speaker): string | null {
    if (!speaker.named || speaker.role) return null;
    const introduced = this.#introductions.get(this.#words.tokens[speaker.named[1]]!.lower);
    const source = introduced && this.#cast.resolve(introduced);
    if (!source) return null;
    const { sentence } = this.#words.tokens[introduced.first]!;
    const { first, last } = this.#words.sentences[sentence]!;
    if (this.#asksAnonymity(first, last)) this.#cast.withhold(source);
    return source;
  }

  /** A verb that things can be the subject of needs somebody with a full name. */
  #knownOnly(speaker: Speaker): string | null {
    return speaker.named && speaker.named[1] > speaker.named[0] ? this.#cast.resolve(speaker) : null;
  }

  #pronoun(speaker: Speaker, phrase: SpeakerPhrase, from: number, previous: string | null): string | null {
    const { tokens } = this.#words;
    const word = tokens[phrase.last]!.lower;
    if (word === 'i' || word === 'we') return null;
    const introduced = previous === null ? this.#introduced(word) : null;
    if (introduced) return introduced;
    if (word === 'it' && previous === null && tokens[phrase.last + 1]?.lower !== 'said')
      return this.#cast.lastBody(phrase.first, phrase.last);
    if (speaker.pronoun === 'many' || word === 'who') {
      const people = peopleBefore(this.#words, this.#actors, phrase.first - 1, from);
      if (people) return this.#cast.resolve(people);
    }
    const known = this.#cast.resolve(speaker);
    if (known || !/^(?:he|she)$/.test(word)) return known;
    const named = namedBefore(this.#words, this.#actors, this.#sentence);
    return named && this.#cast.resolve(named);
  }

  /** Somebody the sentence before is about, who has not spoken in it: "… was more careful. It is better, he said." */
  #introduced(word: string): string | null {
    const before = this.#sentence - 1;
    if (before < 0 || (this.cues.at(-1)?.sentence ?? -1) >= before) return null;
    const subject = subjectOf(this.#words, this.#actors, before);
    if (!subject || (!subject.role && !this.#cast.knows(subject))) return null;
    const is = subject.role?.is ?? 'person';
    if ((is === 'body') !== (word === 'it') || (is === 'people') !== (word === 'they')) return null;
    const source = this.#cast.resolve(subject);
    const { first, last } = this.#words.sentences[before]!;
    if (source && this.#asksAnonymity(first, last)) this.#cast.withhold(source);
    return source;
  }

  #document(speaker: Speaker, phrase: SpeakerPhrase, cue: Cue): string | null {
    const owner = documentOwner(this.#words, this.#actors, phrase, speaker);
    if (owner) return this.#cast.resolve(owner);
    return cue.subject === 'any' || speaker.definite ? this.#cast.lastBody(phrase.first, phrase.last) : null;
  }

  // What one says ends where the next speaker begins.
  #endOf(cue: Cue, next: Cue | undefined, last: number): number {
    if (!next || next.first <= cue.last) return last;
    const { tokens } = this.#words;
    for (let at = next.first - 1; at > cue.last; at--) {
      const { lower } = tokens[at]!;
      if (/^(?:but|while|whereas|although|though|;)$/.test(lower)) return at - 1;
      if (lower === 'that') break;
    }
    return last;
  }

  #keep(cue: Cue, phrase: SpeakerPhrase | null, source: string, sentence: number, from: number, to: number): void {
    const { tokens } = this.#words;
    const { first, last, stance } = cue;
    this.cues.push({
      source,
      first,
      last,
      sentence,
      stance,
      from: Math.min(first, phrase?.first ?? first),
      to: Math.max(last, phrase?.last ?? last),
    });
    const stretch = stretchOf(tokens, cue, phrase, from, to);
    if (!stretch) return;
    this.attributions.push({
      first: stretch[0],
      last: stretch[1],
      start: tokens[stretch[0]]!.start,
      end: tokens[stretch[1]]!.end,
      source,
      cue: { start: tokens[first]!.start, end: tokens[last]!.end },
      direct: false,
      stance,
      rule: `source: ${this.#words.text.slice(tokens[first]!.start, tokens[last]!.end).toLowerCase()}`,
    });
  }
}

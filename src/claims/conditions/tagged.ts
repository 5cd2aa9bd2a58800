import { type ActorMention, type Mentions, type Sentence, type TimeMention, within } from '../../reading/index.ts';
import { isOfSpeech } from '../setting/index.ts';
import { kindsAt } from './lexicon.ts';

/** Words of a sentence and the kinds they are of. */
export interface Tag {
  readonly first: number;
  readonly last: number;
  readonly kinds: readonly string[];
}

/** A sentence as patterns see it: its words of known kinds, left to right. */
export interface Tagged {
  readonly sentence: Sentence;
  readonly tags: readonly Tag[];
  readonly kinds: ReadonlySet<string>;
  /** It names a span of time: "since March", "the past two months". */
  readonly overTime: boolean;
  /** It names a single day: "on Monday". */
  readonly onOneDay: boolean;
}

const kindOfActor = ({ actor, kind }: ActorMention): readonly string[] | null => {
  if (kind === 'group' && actor.category === 'armed group') return ['group'];
  const isForce = /^(?:military|police|militia)$/.test(actor.category);
  return isForce && kind !== 'facility' && kind !== 'person' ? ['forces'] : null;
};

const isSpan = ({ type, bound, earliest, latest }: TimeMention): boolean =>
  type === 'DURATION' || bound === 'since' || (earliest !== latest && type === 'DATE');

const isDay = ({ earliest, latest, timex, bound }: TimeMention): boolean =>
  earliest !== null && earliest === latest && timex !== 'PRESENT_REF' && bound === null;

const placeName: readonly string[] = ['placename'];

/** Walks the mentions along with the sentences: call it for one sentence after the other. */
export class Tagger {
  readonly #mentions: Mentions;
  #actor = 0;
  #place = 0;

  constructor(mentions: Mentions) {
    this.#mentions = mentions;
  }

  tag(sentence: Sentence): Tagged {
    const tags = this.#tagsOf(sentence);
    const kinds = new Set<string>();
    for (const tag of tags) for (const kind of tag.kinds) kinds.add(kind);
    const times = within(this.#mentions.times, sentence.first, sentence.last);
    return {
      sentence,
      tags,
      kinds,
      overTime: times.some(isSpan),
      onOneDay: times.some(
        (time) => isDay(time) && time.first > sentence.first + 1 && !isOfSpeech(this.#mentions.words.tokens, time),
      ),
    };
  }

  /** Of tags at one token those of its words come first, then actors, then places. */
  #tagsOf({ first, last }: Sentence): Tag[] {
    const tags: Tag[] = [];
    let next = first;
    for (let at = first; at <= last; at++) {
      if (at >= next) next = this.#addWords(tags, at, last);
      this.#addActors(tags, at);
      this.#addPlaces(tags, at);
    }
    return tags;
  }

  /** Adds the words at a token; gives the token to look at next. */
  #addWords(tags: Tag[], at: number, last: number): number {
    const { tokens } = this.#mentions.words;
    const hit = kindsAt.at(tokens, at, last);
    if (!hit) return at + 1;
    tags.push({ first: at, last: hit.last, kinds: hit.value.kinds });
    for (let longer = hit; longer.last > at && longer.value.whole; ) {
      const next = kindsAt.at(tokens, at, longer.last - 1);
      if (!next) break;
      tags.push({ first: at, last: next.last, kinds: next.value.kinds });
      longer = next;
    }
    return (hit.value.noise ? hit.last : at) + 1;
  }

  #addActors(tags: Tag[], at: number): void {
    const { actors } = this.#mentions;
    while (this.#actor < actors.length && actors[this.#actor]!.first < at) this.#actor++;
    for (; this.#actor < actors.length && actors[this.#actor]!.first === at; this.#actor++) {
      const actor = actors[this.#actor]!;
      const kinds = kindOfActor(actor);
      if (kinds) tags.push({ first: at, last: actor.last, kinds });
    }
  }

  #addPlaces(tags: Tag[], at: number): void {
    const { places } = this.#mentions;
    while (this.#place < places.length && places[this.#place]!.first < at) this.#place++;
    for (; this.#place < places.length && places[this.#place]!.first === at; this.#place++) {
      const { last, role } = places[this.#place]!;
      if (role !== 'dateline') tags.push({ first: at, last, kinds: placeName });
    }
  }
}

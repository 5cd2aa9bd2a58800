import type { ActorRef } from '../../codebook/index.ts';
import { type CountMention, type Mentions, type Sentence, sourceAt, within } from '../../reading/index.ts';
import type { Figure, When } from '../claim.ts';
import { Whereabouts, whenOf } from '../setting/index.ts';
import type { Measured } from './measure.ts';

const doers = new Set(['armed group', 'military', 'police', 'militia']);
const events = new Set([
  'attacks',
  'killed',
  'injured',
  'killed and injured',
  'abducted',
  'arrested',
  'houses destroyed',
  'livestock taken',
]);

/** Sets measured counts in time and place, with who did it, to whom, and who says so. */
export class FigureMaker {
  readonly #mentions: Mentions;
  readonly #whereabouts: Whereabouts;

  constructor(mentions: Mentions) {
    this.#mentions = mentions;
    this.#whereabouts = new Whereabouts(mentions);
  }

  make(sentence: Sentence, { count, words, told }: Measured): Figure {
    const first = Math.min(count.first, told?.[0] ?? count.first);
    const last = this.#end(sentence, Math.max(count.last, told?.[1] ?? count.last));
    return this.figure(
      sentence,
      words.measure,
      first,
      last,
      count,
      whenOf(this.#mentions, sentence, count.first, last),
    );
  }

  figure(
    sentence: Sentence,
    measure: string,
    first: number,
    last: number,
    count: CountMention,
    when: When | null,
  ): Figure {
    const { tokens } = this.#mentions.words;
    const source = sourceAt(this.#mentions.attributions, count.first);
    const { where, rule } = this.#whereabouts.of(sentence, first, last, source);
    return {
      id: '',
      kind: 'figure',
      measure,
      value: count.count,
      certainty: 'stated',
      confidence: when ? 0.8 : 0.65,
      when,
      where,
      source,
      by: events.has(measure) ? this.#by(sentence, count, last) : [],
      of: this.#of(count),
      breakdown: [],
      check: null,
      evidence: [{ start: tokens[first]!.start, end: tokens[last]!.end }],
      rules: rule ? [`figure: ${measure}`, rule] : [`figure: ${measure}`],
    };
  }

  /** The evidence reaches over the time that follows: "2,412 attacks in the last four years". */
  #end(sentence: Sentence, last: number): number {
    const { times, words } = this.#mentions;
    let end = last;
    for (const time of within(times, last + 1, Math.min(sentence.last, last + 12))) {
      if (time.first - end > 4) break;
      for (let at = end + 1; at < time.first; at++) if (/^[,;]$/.test(words.tokens[at]!.text)) return end;
      end = time.last;
    }
    return end;
  }

  /** "seven ISIS militants", "seven fighters of the Islamic State". */
  #of(count: CountMention): ActorRef[] {
    const { actors, words } = this.#mentions;
    const reach = words.tokens[count.last + 1]?.lower === 'of' ? 4 : 1;
    const here = within(actors, count.first, Math.min(count.last + 14, words.tokens.length - 1)).filter(
      ({ kind, first }) => first <= count.last + reach && kind !== 'facility' && kind !== 'person',
    );
    const best = here.find(({ actor }) => actor.named) ?? here[0];
    return best ? [best.actor] : [];
  }

  /** "attacks by X", "X carried out", "killed by X"; for "they", the armed group told of last. */
  #by(sentence: Sentence, count: CountMention, last: number): ActorRef[] {
    const { actors, words } = this.#mentions;
    const here = within(actors, sentence.first, sentence.last).filter(
      ({ actor, kind, first }) =>
        doers.has(actor.category) &&
        kind !== 'facility' &&
        kind !== 'person' &&
        !(first >= count.first && first <= count.last),
    );
    const after = here.find(
      ({ first }) =>
        first > count.last &&
        first <= last + 4 &&
        words.tokens[first - 1] &&
        /^(?:by|of)$/.test(words.tokens[words.tokens[first - 1]!.lower === 'the' ? first - 2 : first - 1]!.lower),
    );
    if (after) return [after.actor];
    if (isPassive(words.tokens, count.last, last)) return [];
    const group =
      here.find(({ actor, first }) => actor.category === 'armed group' && first < count.first) ??
      here.find(({ actor }) => actor.category === 'armed group' && actor.named);
    if (group) return [group.actor];
    if (
      !/^(?:they|their|it|its|organisation|organization|group)$/i.test(
        pronounBefore(words.tokens, sentence.first, count.first),
      )
    )
      return [];
    const before = within(actors, Math.max(0, sentence.first - 80), sentence.first).findLast(
      ({ actor }) => actor.category === 'armed group',
    );
    return before ? [before.actor] : [];
  }
}

const isPassive = (tokens: Mentions['words']['tokens'], from: number, to: number): boolean => {
  for (let at = from + 1; at <= to; at++) if (/^(?:was|were|been)$/.test(tokens[at]!.lower)) return true;
  return false;
};

function pronounBefore(tokens: Mentions['words']['tokens'], from: number, to: number): string {
  for (let at = to - 1; at >= from; at--)
    if (/^(?:they|their|it|its|organisation|organization|group)$/.test(tokens[at]!.lower)) return tokens[at]!.lower;
  return '';
}

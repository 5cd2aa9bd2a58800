import { attributionAt, type Mentions, type Sentence, within } from '../../reading/index.ts';
import type { Condition, When } from '../claim.ts';
import { clauseAround, Whereabouts, whenOf, whenPublished } from '../setting/index.ts';
import { doersOf } from './doers.ts';
import type { Saying } from './said.ts';
import { tenseOf } from './tense.ts';

/** Sets what sentences say in place and time, with its source and evidence. */
export class Composer {
  readonly conditions: Condition[] = [];
  readonly #mentions: Mentions;
  readonly #whereabouts: Whereabouts;
  /** Sentence of the last condition, to carry its time on. */
  #last: { sentence: number; source: string; when: When | null } | null = null;

  constructor(mentions: Mentions) {
    this.#mentions = mentions;
    this.#whereabouts = new Whereabouts(mentions);
  }

  add(sentence: Sentence, saying: Saying): void {
    const { tokens } = this.#mentions.words;
    const attribution = attributionAt(this.#mentions.attributions, saying.last);
    const source = attribution?.source ?? 's0';
    const from = attribution ? Math.max(sentence.first, Math.min(attribution.first, saying.first)) : sentence.first;
    const to = attribution ? Math.min(sentence.last, Math.max(attribution.last, saying.last)) : sentence.last;
    const clause = clauseAround(tokens, [saying.first, saying.last], [from, to]);
    const number = tokens[saying.first]!.sentence;
    const home = saying.state === 'leaving at night' ? this.#whereabouts.ofSpeaker(source) : [];
    const told = this.#whereabouts.of(sentence, clause[0], clause[1], source);
    const { where, rule } = home.length ? { where: home, rule: 'where: the speaker' } : told;
    const when = this.#when(sentence, saying, source, number);
    const condition: Condition = {
      id: '',
      kind: 'condition',
      aspect: saying.aspect,
      state: saying.state,
      change: saying.change,
      certainty:
        attribution?.stance === 'denies' && !attribution.direct
          ? 'denied'
          : attribution?.stance === 'fears'
            ? 'possible'
            : saying.certainty,
      confidence: confidenceOf(saying, rule !== null, where.length > 0),
      when,
      where,
      source,
      by: doersOf(this.#mentions, saying, clause),
      people: this.#people(saying),
      evidence: [{ start: tokens[clause[0]]!.start, end: tokens[clause[1]]!.end }],
      rules: rule ? [saying.rule, rule] : [saying.rule],
    };
    this.#keep(condition);
    this.#last = { sentence: number, source, when };
  }

  /** The same said twice in one stretch is one condition with two pieces of evidence. */
  #keep(condition: Condition): void {
    const [span] = condition.evidence as [Condition['evidence'][number]];
    const touches = (one: Condition): boolean =>
      one.evidence.some(({ start, end }) => start < span.end && span.start < end);
    const recent = this.conditions.slice(-8);
    const near = recent.findLastIndex((one) => alike(one, condition) && touches(one));
    const at = near < 0 ? -1 : this.conditions.length - recent.length + near;
    if (at >= 0) {
      const one = this.conditions[at]!;
      this.conditions[at] = { ...one, state: one.state ?? condition.state, change: one.change ?? condition.change };
      return;
    }
    this.conditions.push(condition);
  }

  #when(sentence: Sentence, saying: Saying, source: string, number: number): When | null {
    const told = whenOf(this.#mentions, sentence, saying.first, saying.last);
    if (told) return told;
    const { tokens } = this.#mentions.words;
    const tense = tenseOf(tokens, Math.max(sentence.first, saying.first - 3), saying.last);
    if (tense === 'present') return whenPublished(this.#mentions);
    const last = this.#last;
    if (tense === 'past' && last?.when && last.source === source && number - last.sentence <= 1)
      return { ...last.when, is: 'inferred' };
    return null;
  }

  #people({ aspect, first, last }: Saying): Condition['people'] {
    if (aspect !== 'residence' && aspect !== 'services') return null;
    const counts = within(this.#mentions.counts, Math.max(0, first - 4), last);
    return (
      counts.find(
        ({ kind, count, noun }) =>
          kind === 'quantity' &&
          noun !== null &&
          (count.unit === 'people' || count.unit === 'families') &&
          count.max !== null,
      )?.count ?? null
    );
  }
}

const alike = (a: Condition, b: Condition): boolean =>
  a.aspect === b.aspect &&
  a.source === b.source &&
  a.certainty === b.certainty &&
  (a.state === b.state || a.state === null || b.state === null) &&
  (a.change === b.change || a.change === null || b.change === null);

function confidenceOf(saying: Saying, inferred: boolean, placed: boolean): number {
  const confidence =
    saying.weight - (inferred ? 0.05 : 0) - (placed ? 0 : 0.1) - (saying.certainty === 'stated' ? 0 : 0.05);
  return Math.round(Math.min(0.95, Math.max(0.3, confidence)) * 100) / 100;
}

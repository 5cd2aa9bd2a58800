import type { ConditionAspect, Outcome } from '../../codebook/index.ts';
import type { Token } from '../../reading/index.ts';
import type { Certainty } from '../claim.ts';
import { certaintyOf } from './hedging.ts';
import type { Match } from './match.ts';
import { isOfNobody, negationOf } from './polarity.ts';
import type { Tag, Tagged } from './tagged.ts';

/** A state that a sentence tells, before it is set in place and time. */
export interface Saying {
  readonly aspect: ConditionAspect;
  readonly state: string | null;
  readonly change: Outcome['change'];
  readonly certainty: Certainty;
  readonly first: number;
  readonly last: number;
  readonly weight: number;
  readonly rule: string;
}

/** What a match says once negation, plans and the night are seen to; null when it says nothing. */
export function sayingOf(tokens: readonly Token[], tagged: Tagged, match: Match): Saying | null {
  const { pattern, first, last, said } = match;
  const from = tagged.sentence.first;
  if (movesFighters(tokens, tagged, last)) return null;
  if (pattern.aspect === 'security' && tellsOfNoun(tokens, said, tagged)) return null;
  if (pattern.overTime && !tagged.overTime) return null;
  if (pattern.lasting && tagged.onOneDay) return null;
  const negation =
    negationOf(tokens, said, match.tags, Math.max(from, first - 3)) ?? (isOfNobody(tokens, first, from) ? 'not' : null);
  const outcome = negation ? pattern.denied : pattern.says;
  if (!outcome || (outcome.state === null && outcome.change === null && !pattern.words.startsWith('plan'))) return null;
  const certainty = certaintyOf(tokens, from, first, last);
  if (certainty === 'wished') return null;
  const atNight = pattern.atNight && tagged.kinds.has('night') && outcome === pattern.says;
  return {
    aspect: pattern.aspect,
    state: atNight ? pattern.atNight : outcome.state,
    change: negation === 'no longer' && outcome.change === null ? turned(outcome.state) : outcome.change,
    certainty,
    first,
    last,
    weight: pattern.weight - (negation ? 0.05 : 0),
    rule: pattern.rule,
  };
}

/** "It is a dangerous game", "a fragile state": what is said of another noun is not said of a place. */
function tellsOfNoun(tokens: readonly Token[], { first, last }: Tag, { tags }: Tagged): boolean {
  if (!/^(?:a|an)$/.test(tokens[first]!.lower) && !/^(?:a|an)$/.test(tokens[first - 1]?.lower ?? '')) return false;
  const next = tokens[last + 1];
  if (next?.kind !== 'word' || next.capital || small.test(next.lower)) return false;
  return !tags.some((tag) => tag.first === last + 1 && (tag.kinds.includes('place') || tag.kinds.includes('road')));
}

const small =
  /^(?:to|for|in|on|at|of|and|or|but|because|as|since|after|before|with|here|there|now|again|even|especially|situation|security|atmosphere|environment|calm|peace|place|places|time|where|that|which|by|due|this|until)$/;

/** "restricted the movements of militants" says nothing of people. */
const movesFighters = (tokens: readonly Token[], { tags }: Tagged, last: number): boolean =>
  /^movements?$/.test(tokens[last]!.lower) &&
  tags.some(
    (tag) =>
      tag.first > last && tag.first <= last + 3 && (tag.kinds.includes('group') || tag.kinds.includes('militants')),
  );

const good = new Set(['calm', 'normal', 'absent', 'good', 'inhabited']);

// What is "no longer" so has turned.
const turned = (state: string | null): Outcome['change'] =>
  state === null ? null : good.has(state) ? 'better' : 'worse';

/** Of sayings on the same words the weightiest; of two that tell state and change apart, one with both. */
export function settle(sayings: readonly Saying[]): Saying[] {
  const kept: Saying[] = [];
  const ordered = [...sayings].sort((a, b) => b.weight - a.weight || a.last - a.first - (b.last - b.first));
  for (const saying of ordered) {
    const at = kept.findIndex((one) => one.aspect === saying.aspect && overlaps(one, saying));
    if (at < 0) kept.push(saying);
    else kept[at] = joined(kept[at]!, saying);
  }
  return kept.sort((a, b) => a.first - b.first);
}

const overlaps = (a: Saying, b: Saying): boolean => a.first <= b.last && b.first <= a.last;

function joined(a: Saying, b: Saying): Saying {
  if (a.state !== null && b.state !== null && a.state !== b.state) return a;
  if (a.change !== null && b.change !== null && a.change !== b.change) return a;
  return {
    ...a,
    state: a.state ?? b.state,
    change: a.change ?? b.change,
    first: Math.min(a.first, b.first),
    last: Math.max(a.last, b.last),
  };
}

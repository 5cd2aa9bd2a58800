import { adverbs, beForms, haveForms, type Trigger } from '../../codebook/index.ts';
import type { Group } from '../groups/index.ts';
import type { Token } from '../token.ts';

/** How a trigger stands in its sentence. `verbAt` is the first token of its verb group, auxiliaries included. */
export interface Stance {
  readonly as: 'verb' | 'noun';
  readonly voice: 'active' | 'passive' | null;
  readonly verbAt: number;
  /** "to attack", "by attacking": no subject of its own. */
  readonly infinitive: boolean;
}

const nounBefore = new Set(
  'the a an this that these those any no every each another first second third one two three four five last latest deadly armed terrorist terror deadliest recent such of in during after before for from on against by with alleged similar suspected targeted arson their his its bloody major fierce heavy complex separate fatal mass public'.split(
    ' ',
  ),
);
const nounAfter = new Set(
  'by in at that which was were has had on against targeting near claimed killed left of took occurred happened as and or , . ; :'.split(
    ' ',
  ),
);

/** Reads whether the trigger is verb or noun, and whether its subject acts or suffers. */
export function stanceOf(
  tokens: readonly Token[],
  trigger: Trigger,
  first: number,
  last: number,
  groups: readonly Group[],
): Stance | null {
  if (trigger.verb.length === 0) return { as: 'noun', voice: null, verbAt: first, infinitive: false };
  const auxiliary = auxiliaryBefore(tokens, first, groups);
  if (trigger.noun && auxiliary.kind === null && isNoun(tokens, trigger, first, last, groups))
    return { as: 'noun', voice: null, verbAt: first, infinitive: false };
  if (auxiliary.kind === null && isAdjective(tokens, trigger, first, last)) return null;
  if (auxiliary.kind === null && isPluralNoun(tokens, trigger, first, groups)) return null;
  const infinitive =
    tokens[first - 1]?.lower === 'to' ||
    (trigger.verb.includes('ing') && auxiliary.kind === null && !followsGroup(first, groups));
  return {
    as: 'verb',
    voice: voiceOf(tokens, trigger, last, groups, auxiliary.kind),
    verbAt: auxiliary.at,
    infinitive,
  };
}

/** "the burned houses", "a stolen vehicle": a participle between article and noun tells of no event here. */
function isAdjective(tokens: readonly Token[], trigger: Trigger, first: number, last: number): boolean {
  if (!trigger.verb.includes('participle') || trigger.noun) return false;
  const after = tokens[last + 1];
  return (
    /^(?:the|a|an|his|her|their|its|these|those|all|of|for)$/.test(tokens[first - 1]?.lower ?? '') &&
    after?.kind === 'word' &&
    !linkWords.has(after.lower) &&
    !/^(?:near|with|from|to|of|as|along|inside|outside|between|over|since|last|this|yesterday)$/.test(after.lower)
  );
}

/** "children carry torches": a form in -s with nobody before it to do it is a noun. */
function isPluralNoun(tokens: readonly Token[], trigger: Trigger, first: number, groups: readonly Group[]): boolean {
  if (trigger.noun || trigger.verb.length !== 1 || trigger.verb[0] !== 's') return false;
  const before = tokens[first - 1];
  return (
    !before ||
    (!followsGroup(first, groups) && !before.capital && !/^(?:who|which|that|it|he|she|and|ly)$|ly$/.test(before.lower))
  );
}

/** "was", "has been" before the trigger. "IS" and "US" may be a name: then they are no auxiliary. */
function auxiliaryBefore(
  tokens: readonly Token[],
  first: number,
  groups: readonly Group[],
): { kind: 'be' | 'have' | 'been' | null; at: number } {
  let at = first - 1;
  let been = false;
  const sentence = tokens[first]!.sentence;
  while (
    at >= 0 &&
    tokens[at]!.sentence === sentence &&
    (adverbs.has(tokens[at]!.lower) || tokens[at]!.lower.endsWith('ly'))
  ) {
    if (tokens[at]!.lower === 'been' || tokens[at]!.lower === 'being') been = true;
    at--;
  }
  const word = at >= 0 && tokens[at]!.sentence === sentence ? tokens[at]!.lower : '';
  if (beForms.has(word) && !groups.some((g) => g.last === at)) return { kind: 'be', at };
  if (haveForms.has(word)) return { kind: been ? 'been' : 'have', at };
  return { kind: been ? 'been' : null, at: been ? at + 1 : first };
}

const followsGroup = (first: number, groups: readonly Group[]): boolean => groups.some((g) => g.last === first - 1);
const startsGroup = (at: number, groups: readonly Group[]): boolean => groups.some((g) => g.first === at);
const linkWords = new Set(['in', 'on', 'at', 'by', 'and', 'or', ',', 'when', 'while', 'after', 'during', '.', ';']);
// An unknown modifier or two may stand before the noun: "killed prominent local farmers".
const objectNear = (at: number, groups: readonly Group[]): boolean =>
  groups.some(
    (g) => g.first >= at && g.first <= at + 2 && (g.preposition === null || g.first === at) && g.kind !== 'none',
  );

function isNoun(
  tokens: readonly Token[],
  trigger: Trigger,
  first: number,
  last: number,
  groups: readonly Group[],
): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  const after = tokens[last + 1]?.lower ?? '';
  if (before === 'to' || /^(?:who|which|they|he|she|it|not)$/.test(before)) return false;
  if (nounBefore.has(before) || before === "'s" || /(?:al|ic|ous|ist|ed|ish)$/.test(before)) return true;
  const onlyBase = trigger.verb.every((form) => form === 'base' || form === 's');
  if (!onlyBase) return false;
  return nounAfter.has(after) || !startsGroup(last + 1, groups);
}

function voiceOf(
  tokens: readonly Token[],
  trigger: Trigger,
  last: number,
  groups: readonly Group[],
  auxiliary: 'be' | 'have' | 'been' | null,
): 'active' | 'passive' {
  if (trigger.sense.intransitive || !trigger.verb.includes('participle')) return 'active';
  if (auxiliary === 'be' || auxiliary === 'been') return 'passive';
  if (auxiliary === 'have' || !trigger.verb.includes('past'))
    return trigger.verb.includes('past') ? 'active' : 'passive';
  if (startsGroup(last + 1, groups) || startsGroup(afterDay(tokens, last + 1), groups)) return 'active';
  if (objectNear(last + 1, groups) && !linkWords.has(tokens[last + 1]?.lower ?? '')) return 'active';
  const after = tokens[last + 1]?.lower ?? '.';
  // "two soldiers killed in an attack", "shot and killed a farmer"
  if (after === 'and' && tokens[last + 2] && trigger.sense.effect !== null && startsGroup(last + 3, groups))
    return 'active';
  if (after === 'up' || after === 'down' || after === 'dead') return 'active';
  return trigger.sense.effect !== null || after === 'by' ? 'passive' : 'active';
}

const weekday = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)$/;

/** "kidnapped on Saturday 12 people": where what comes after the day begins. */
function afterDay(tokens: readonly Token[], at: number): number {
  const day = tokens[at]?.lower === 'on' ? at + 1 : at;
  return weekday.test(tokens[day]?.lower ?? '') ? day + 1 : at;
}

import { type ConditionPattern, conditionPatterns, conditionWords } from '../../codebook/index.ts';
import { Phrases } from '../../reading/index.ts';
import { withShorter } from '../setting/index.ts';

/** One kind of word in a pattern. */
export interface Slot {
  readonly kind: string;
  /** Words that may stand before it, after the slot before. */
  readonly gap: number;
}

export interface CompiledPattern extends ConditionPattern {
  readonly slots: readonly Slot[];
  /** The slots after the first. */
  readonly more: readonly Slot[];
  /** The slot that a negation turns round. */
  readonly said: number;
  readonly rule: string;
  /** Its place among all patterns. */
  readonly order: number;
}

/** Patterns whose first two words are of the same kinds. */
export interface PatternGroup {
  /** Null for patterns of one word. */
  readonly second: string | null;
  readonly patterns: CompiledPattern[];
}

const farGap = 8;
const nearGap = 2;
const farthestGap = 14;

const gapOf = (word: string): number => (word.includes('+') ? nearGap : word.includes('~') ? farthestGap : farGap);

/** "improv(e|ed|ing)" written out. */
function forms(phrase: string): string[] {
  const open = phrase.indexOf('(');
  if (open < 0) return [phrase];
  const close = phrase.indexOf(')', open);
  const endings = phrase.slice(open + 1, close).split('|');
  return endings.flatMap((ending) => forms(phrase.slice(0, open) + ending + phrase.slice(close + 1)));
}

function kindsByPhrase(): Map<string, string[]> {
  const kinds = new Map<string, string[]>();
  for (const [kind, phrases] of Object.entries(conditionWords))
    for (const phrase of phrases.split(',').flatMap((one) => forms(one.trim()))) {
      const known = kinds.get(phrase);
      if (!known) kinds.set(phrase, [kind]);
      else if (!known.includes(kind)) known.push(kind);
    }
  return kinds;
}

/** Kinds of whole sayings: the shorter words they begin with keep their own kinds ("abandon" in "abandon their homes"). */
const wholeSayings: ReadonlySet<string> = new Set(
  (
    'leavehome wereforced venture homing homecame theyback stayovernight feelsafe tookrefuge beendisplaced levies ' +
    'harming infiltrate stillattack stillthere fearverb fromgoing fromfarming fromreturning toreturn returnof spreadof ' +
    'cango blocks forced barred goback'
  ).split(' '),
);

/** The kinds of words that a phrase is. */
export interface Kinds {
  readonly kinds: readonly string[];
  /** It takes its words out of play. */
  readonly noise: boolean;
  /** It is of kinds of whole sayings only. */
  readonly whole: boolean;
}

export const kindsAt = new Phrases<Kinds>(
  withShorter(kindsByPhrase()).map(([phrase, kinds]) => [
    phrase,
    { kinds, noise: kinds.includes('noise'), whole: kinds.every((kind) => wholeSayings.has(kind)) },
  ]),
);

function compile(pattern: ConditionPattern, order: number): CompiledPattern {
  const words = pattern.words.split(' ');
  const slots = words.map((word) => ({
    kind: word.replace(/^[*+~]+/, ''),
    gap: gapOf(word),
  }));
  const starred = words.findIndex((word) => word.startsWith('*'));
  return {
    ...pattern,
    slots,
    more: slots.slice(1),
    said: starred < 0 ? slots.length - 1 : starred,
    rule: `condition: ${pattern.aspect}: ${pattern.words}`,
    order,
  };
}

function byFirstKinds(): Map<string, PatternGroup[]> {
  const groups = new Map<string, PatternGroup[]>();
  const fromMentions = ['group', 'forces', 'placename'];
  for (const pattern of conditionPatterns.map(compile)) {
    for (const kind of [...pattern.slots.map((slot) => slot.kind), ...pattern.beside])
      if (!(kind in conditionWords) && !fromMentions.includes(kind)) throw new Error(`unknown kind of word: ${kind}`);
    const first = pattern.slots[0]!.kind;
    const second = pattern.more[0]?.kind ?? null;
    const beginning = groups.get(first) ?? [];
    groups.set(first, beginning);
    const group = beginning.find((one) => one.second === second);
    if (group) group.patterns.push(pattern);
    else beginning.push({ second, patterns: [pattern] });
  }
  return groups;
}

/** Patterns by the kind of their first word. */
export const patternsFrom: ReadonlyMap<string, readonly PatternGroup[]> = byFirstKinds();

/** Aspects of a place and the states they can be in. */
export const conditionStates = {
  security: ['calm', 'tense', 'unsafe'],
  residence: ['inhabited', 'partly evacuated', 'evacuated', 'leaving at night', 'returning', 'returned'],
  movement: ['normal', 'restricted', 'stopped at night', 'stopped'],
  livelihood: ['normal', 'reduced', 'stopped', 'resumed'],
  services: ['present', 'poor', 'absent', 'restored'],
  property: ['intact', 'damaged', 'destroyed', 'looted', 'rebuilt'],
  trust: ['good', 'poor', 'restored'],
  coordination: ['good', 'poor', 'none'],
  threat: ['present', 'possible', 'absent'],
  control: ['held', 'contested', 'handed over'],
  'presence of forces': ['deployed', 'withdrawn', 'absent', 'shared'],
  redress: ['sought', 'promised', 'paid', 'refused'],
} as const;

export type ConditionAspect = keyof typeof conditionStates;

export type Change = 'better' | 'worse' | 'same';

/** What a pattern says: a state, a change, or both. */
export interface Outcome {
  readonly state: string | null;
  readonly change: Change | null;
}

export interface ConditionPattern {
  readonly aspect: ConditionAspect;
  /**
   * Kinds of words in their order, as `conditionWords` and the mentions name them (`group`, `forces`, `placename`).
   * Up to eight words may stand between two; up to two before a kind with `+`, up to fourteen before one with `~`.
   */
  readonly words: string;
  readonly says: Outcome;
  /** What the same words say when the last of them is negated; null: nothing. */
  readonly denied: Outcome | null;
  /** One of these kinds of words must stand in the sentence too. */
  readonly beside: readonly string[];
  /** What it says instead when the sentence speaks of the night. */
  readonly atNight: string | null;
  /** A span of time must be named: "no attacks" of one day say nothing. */
  readonly overTime: boolean;
  /** Beside a single day the words tell of an event: "clashes resumed on Monday". */
  readonly lasting: boolean;
  /** How reliable the words are: 0 to 1. */
  readonly weight: number;
}

type Options = Partial<Pick<ConditionPattern, 'denied' | 'beside' | 'atNight' | 'overTime' | 'lasting' | 'weight'>>;

/** Rows of one aspect: words, state, change, and what else there is to know. */
export function patternsOf(
  aspect: ConditionAspect,
  rows: readonly (readonly [words: string, state: string | null, change: Change | null, options?: Options])[],
): ConditionPattern[] {
  return rows.map(([words, state, change, options]) => ({
    aspect,
    words,
    says: { state, change },
    denied: null,
    beside: [],
    atNight: null,
    overTime: false,
    lasting: false,
    weight: 0.8,
    ...options,
  }));
}

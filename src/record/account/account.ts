import type { Claim, When } from '../../claims/index.ts';
import type { ActorRef, Grade } from '../../codebook/index.ts';
import type { PlaceRef } from '../../gazetteer/index.ts';

/** By what a value was chosen among rivals. */
export type Rule = 'the only one' | 'most sources' | 'the latest' | 'a decision';

/** A value that the record shows, and why this one. */
export interface Chosen<T> {
  readonly value: T;
  readonly rule: Rule;
  /** With a decision: who made it, and the revision to look it up by. */
  readonly by?: { readonly who: string; readonly revision: number };
}

/** A number among rivals: the one shown, and how far they go. */
export interface ChosenNumber extends Chosen<number> {
  readonly min: number;
  /** Null: somebody said "at least" and nobody said at most. */
  readonly max: number | null;
}

/** One day of a condition's line. */
export interface LineEntry {
  readonly when: When | null;
  readonly state: string | null;
  readonly change: string | null;
  readonly claim: string;
}

/** What the record holds to be so about one event, figure or condition. */
export interface Account {
  readonly kind: Claim['kind'];
  /** An incident's type, a figure's measure, a condition's aspect. */
  readonly type: Chosen<string>;
  readonly when: Chosen<When> | null;
  readonly where: Chosen<readonly PlaceRef[]>;
  readonly perpetrators: Chosen<readonly ActorRef[]> | null;
  readonly targets: Chosen<readonly ActorRef[]> | null;
  readonly killed: ChosenNumber | null;
  readonly injured: ChosenNumber | null;
  readonly abducted: ChosenNumber | null;
  readonly arrested: ChosenNumber | null;
  /** A figure's value. */
  readonly value: ChosenNumber | null;
  /** What a figure or its people count. */
  readonly unit: string | null;
  readonly state: Chosen<string> | null;
  readonly line: readonly LineEntry[];
  readonly grade: { readonly grade: Grade; readonly because: string };
  readonly standing: 'open' | 'accepted' | 'rejected';
  /** Independent publishers. */
  readonly sources: number;
  readonly claims: number;
  readonly outlets: readonly string[];
  /** Where the claims disagree although they are held to be one. */
  readonly doubts: readonly string[];
}

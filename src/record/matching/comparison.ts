/** What a comparison of two claims comes to. */
export interface Comparison {
  readonly verdict: 'same' | 'doubt' | 'different';
  readonly score: number;
  readonly reasons: readonly string[];
  /** Where the two disagree although they may be one. */
  readonly doubts: readonly string[];
  /** Something refuses it outright: days, places or kinds of event that cannot be one, or one writer's two events. */
  readonly barred: boolean;
}

export const barredBy = (reason: string): Comparison => ({
  verdict: 'different',
  score: -9,
  reasons: [reason],
  doubts: [],
  barred: true,
});

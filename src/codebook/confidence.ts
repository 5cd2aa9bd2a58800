/**
 * What speaks for and against an incident's being read rightly, and how much: the weights of a logistic function,
 * fitted once on half of the open sets and measured on the other half (docs/calibration.md). Nothing is fitted at run time.
 */
export const confidenceWeights = {
  base: -1.06,
  specificity: 1.29,
  harmCounted: -0.21,
  dayStated: 0.25,
  placeExact: 0.59,
  doerNamed: -0.13,
  weaponTold: 0.31,
  uncertain: 0.12,
  notCarriedOut: 0.65,
  note: 0.3,
  noteRank: -1.24,
  oneSentence: -0.31,
  vagueType: -0.29,
  civilType: 0.16,
  armedType: 0.18,
} as const;

export type ConfidenceSign = Exclude<keyof typeof confidenceWeights, 'base'>;

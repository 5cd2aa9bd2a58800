/**
 * What speaks for and against an incident's being read rightly, and how much: the weights of a logistic function,
 * fitted once on half of the open sets and measured on the other half (docs/calibration.md). Nothing is fitted at run time.
 */
export const confidenceWeights = {
  base: -1.11,
  specificity: 1.25,
  harmCounted: -0.21,
  dayStated: 0.28,
  placeExact: 0.61,
  doerNamed: -0.12,
  weaponTold: 0.36,
  uncertain: 0.1,
  notCarriedOut: 0.58,
  note: 0.27,
  noteRank: -1.28,
  oneSentence: -0.22,
  vagueType: -0.25,
  civilType: 0.18,
  armedType: 0.19,
} as const;

export type ConfidenceSign = Exclude<keyof typeof confidenceWeights, 'base'>;

/**
 * What speaks for and against an incident's being read rightly, and how much: the weights of a logistic function,
 * fitted once on half of the open sets and measured on the other half (docs/calibration.md). Nothing is fitted at run time.
 */
export const confidenceWeights = {
  base: -1.11,
  specificity: 1.33,
  harmCounted: -0.21,
  dayStated: 0.32,
  placeExact: 0.57,
  doerNamed: -0.15,
  weaponTold: 0.32,
  uncertain: 0.12,
  notCarriedOut: 0.35,
  note: 0.26,
  noteRank: -1.28,
  oneSentence: -0.21,
  vagueType: -0.28,
  civilType: 0.21,
  armedType: 0.19,
} as const;

export type ConfidenceSign = Exclude<keyof typeof confidenceWeights, 'base'>;

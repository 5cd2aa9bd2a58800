import { controlPatterns } from './control.ts';
import { coordinationPatterns } from './coordination.ts';
import { livelihoodPatterns } from './livelihood.ts';
import { movementPatterns } from './movement.ts';
import type { ConditionPattern } from './pattern.ts';
import { presencePatterns } from './presence.ts';
import { propertyPatterns } from './property.ts';
import { redressPatterns } from './redress.ts';
import { residencePatterns } from './residence.ts';
import { securityPatterns } from './security.ts';
import { servicesPatterns } from './services.ts';
import { threatPatterns } from './threat.ts';
import { trustPatterns } from './trust.ts';

export { type Change, type ConditionAspect, type ConditionPattern, conditionStates, type Outcome } from './pattern.ts';
export { conditionWords } from './words.ts';

/** Every pattern of a condition. Their order does not matter: of two on the same words the weightier wins. */
export const conditionPatterns: readonly ConditionPattern[] = [
  ...securityPatterns,
  ...residencePatterns,
  ...movementPatterns,
  ...livelihoodPatterns,
  ...servicesPatterns,
  ...propertyPatterns,
  ...trustPatterns,
  ...coordinationPatterns,
  ...threatPatterns,
  ...controlPatterns,
  ...presencePatterns,
  ...redressPatterns,
];

import { patternsOf } from './pattern.ts';

/** Whether forces are there, in words that tell of a state; a march on one day is an incident. */
export const presencePatterns = patternsOf('presence of forces', [
  ['force stationed', 'deployed', null, { weight: 0.75 }],
  ['presence +force', 'deployed', null, { weight: 0.75 }],
  ['force +presence', 'deployed', null, { weight: 0.65 }],
  ['force havedeployed', 'deployed', null, { weight: 0.75 }],
  ['reinforce +force', 'deployed', 'better', { weight: 0.65 }],
  ['force haveleft', 'withdrawn', null, { weight: 0.75 }],
  ['lackof +force', 'absent', null, { weight: 0.75 }],
  ['force be +absent', 'absent', null, { weight: 0.75 }],
  ['vacuum', 'absent', null, { weight: 0.65 }],
  ['jointpatrol', 'shared', null, { beside: ['force', 'forces', 'place', 'placename'], weight: 0.7 }],
  ['anyforce stationed', 'deployed', null, { weight: 0.7 }],
  ['place +unprotected', 'absent', null, { weight: 0.65 }],
  ['lackof +anyforce', 'absent', null, { weight: 0.7 }],
]);

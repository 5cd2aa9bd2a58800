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

  ['no +force be +thereadv', 'absent', null, { weight: 0.75 }],
  ['no +forces be +thereadv', 'absent', null, { weight: 0.75 }],
  ['lackof +forces', 'absent', null, { weight: 0.7 }],
  ['state be +absent', 'absent', null, { weight: 0.75 }],
  ['presence +state weakened', 'absent', null, { weight: 0.7 }],
  ['presence +force +weakened', 'absent', null, { weight: 0.7 }],
  ['force be +weakened', 'absent', null, { beside: ['place', 'placename'], weight: 0.6 }],
  ['sent +force place', 'deployed', null, { lasting: true, weight: 0.6 }],
  ['sent +force placename', 'deployed', null, { lasting: true, weight: 0.6 }],
  ['force +presenceword', 'deployed', null, { weight: 0.65 }],
  ['forces +presenceword', 'deployed', null, { weight: 0.6 }],
  ['heavy +force', 'deployed', null, { beside: ['place', 'placename'], weight: 0.55 }],
  ['people ~defendselves', 'absent', null, { weight: 0.6 }],
  ['forces stationed', 'deployed', null, { weight: 0.7 }],
  ['forces havedeployed', 'deployed', null, { weight: 0.7 }],
  ['forces haveleft', 'withdrawn', null, { weight: 0.7 }],

  ['force +stillin +place', 'deployed', null, { weight: 0.65 }],
  ['force +stillin +home', 'deployed', null, { weight: 0.65 }],
  ['force +stillin +placename', 'deployed', null, { weight: 0.65 }],

  ['force +hasbase', 'deployed', null, { weight: 0.65 }],
  ['forces +hasbase', 'deployed', null, { weight: 0.65 }],
  ['no +patrol', 'absent', null, { beside: ['road', 'place', 'placename'], weight: 0.6 }],
  ['they ~defendselves', 'absent', null, { weight: 0.55 }],

  ['force +cameagain', 'deployed', null, { weight: 0.6 }],
]);

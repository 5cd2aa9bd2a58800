import { patternsOf } from './pattern.ts';

/** How houses and streets stand. What one attack destroyed is told with the attack. */
export const propertyPatterns = patternsOf('property', [
  ['building stands destroyed', 'destroyed', null, { weight: 0.75 }],
  ['many building destroyed', 'destroyed', null, { lasting: true, weight: 0.7 }],
  ['many building +damaged', 'damaged', null, { lasting: true, weight: 0.7 }],
  ['building stands +damaged', 'damaged', null, { weight: 0.7 }],
  ['building stands +looted', 'looted', null, { weight: 0.7 }],
  ['many building looted', 'looted', null, { lasting: true, weight: 0.65 }],
  ['building *rebuilt', 'rebuilt', 'better', { denied: { state: 'destroyed', change: null }, weight: 0.7 }],
  ['rebuilt +building', 'rebuilt', 'better', { denied: { state: 'destroyed', change: null }, weight: 0.65 }],
  ['placename +lies +inruins', 'destroyed', null, { weight: 0.8 }],
  ['place lies +inruins', 'destroyed', null, { weight: 0.8 }],
  ['building be +intact', 'intact', null, { weight: 0.7 }],

  ['own building destroyed', 'destroyed', null, { lasting: true, weight: 0.65 }],
  ['own building +looted', 'looted', null, { lasting: true, weight: 0.65 }],
  ['placename be +looted', 'looted', null, { lasting: true, weight: 0.75 }],
  ['place be +looted', 'looted', null, { lasting: true, weight: 0.7 }],
  ['placename be +destroyed', 'destroyed', null, { lasting: true, weight: 0.7 }],
  ['place be +destroyed', 'destroyed', null, { lasting: true, weight: 0.65 }],

  ['placename +wholly +destroyed', 'destroyed', null, { lasting: true, weight: 0.75 }],
  ['placename +partlyso +destroyed', 'destroyed', null, { lasting: true, weight: 0.7 }],
  ['place +wholly +destroyed', 'destroyed', null, { lasting: true, weight: 0.7 }],

  [
    'wrecked +building',
    'destroyed',
    null,
    { lasting: true, beside: ['place', 'placename', 'home', 'people'], weight: 0.6 },
  ],
  [
    'scarred +building',
    'damaged',
    null,
    { lasting: true, beside: ['place', 'placename', 'home', 'people'], weight: 0.6 },
  ],
  ['itis +inruins', 'destroyed', null, { weight: 0.7 }],
  ['littleof +rebuilt', 'destroyed', 'same', { weight: 0.7 }],
  ['notrebuild', 'destroyed', null, { weight: 0.75 }],
  ['building noroof', 'damaged', null, { weight: 0.65 }],
]);

import { type Outcome, patternsOf } from './pattern.ts';

const poor: Outcome = { state: 'poor', change: null };
const same: Outcome = { state: null, change: 'same' };
const beside = ['force', 'forces', 'security', 'joint', 'group', 'vacuum', 'anyforce'];

/** How the forces of two sides work together. */
export const coordinationPatterns = patternsOf('coordination', [
  ['coordination better', null, 'better', { denied: same, beside, weight: 0.85 }],
  ['better +coordination', null, 'better', { denied: same, beside, weight: 0.75 }],
  ['coordination worse', null, 'worse', { denied: same, beside, weight: 0.75 }],
  ['coordination good', 'good', null, { denied: poor, beside, weight: 0.8 }],
  ['good +coordination', 'good', null, { denied: poor, beside, weight: 0.8 }],
  ['coordination poorly', 'poor', null, { beside, weight: 0.85 }],
  ['poorly +coordination', 'poor', null, { beside, weight: 0.8 }],
  ['lack +coordination', 'none', null, { beside, weight: 0.85 }],
  ['coordination be +absent', 'none', null, { beside, weight: 0.8 }],
  ['force coordinates force', 'good', null, { denied: poor, weight: 0.65 }],
  ['form +joint', null, 'better', { weight: 0.7 }],
  ['joint be +formed', null, 'better', { weight: 0.75 }],
  ['joint have +formed', null, 'better', { weight: 0.75 }],
  ['plan ~joint', null, null, { weight: 0.6 }],
  ['forces *+coordinates forces', 'good', null, { denied: poor, weight: 0.65 }],

  [
    'force *talkeach',
    'good',
    null,
    { denied: { state: 'none', change: null }, beside: ['forces', 'group', 'militants', 'force'], weight: 0.65 },
  ],

  ['lack +coordination', 'none', null, { weight: 0.7 }],
]);

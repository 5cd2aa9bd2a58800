import { type Outcome, patternsOf } from './pattern.ts';

const poor: Outcome = { state: 'poor', change: null };
const beside = ['people', 'force', 'forces', 'community', 'state', 'anyforce'];

/** Between people and forces, and between communities. */
export const trustPatterns = patternsOf('trust', [
  ['back +trust', 'restored', 'better', { denied: poor, beside, weight: 0.85 }],
  ['trust back', 'restored', 'better', { denied: poor, beside, weight: 0.8 }],
  ['trust eroded', 'poor', 'worse', { beside, weight: 0.75 }],
  ['eroded +trust', 'poor', 'worse', { beside, weight: 0.75 }],
  ['lack +trust', 'poor', null, { beside, weight: 0.8 }],
  ['trust be good', 'good', null, { denied: poor, beside, weight: 0.75 }],
  ['good +trust', 'good', null, { denied: poor, beside, weight: 0.7 }],
  ['people *+trustverb force', 'good', null, { denied: poor, weight: 0.7 }],
  ['mistrust', 'poor', null, { beside, weight: 0.6 }],
  ['back +confidence between', null, 'better', { beside: ['force', 'forces'], weight: 0.7 }],
  ['good +confidence between', 'good', null, { denied: poor, beside: ['force', 'forces'], weight: 0.6 }],
  ['confidence between eroded', 'poor', 'worse', { beside: ['force', 'forces', 'community'], weight: 0.65 }],
  ['confidence between good', 'good', null, { denied: poor, beside: ['force', 'forces', 'community'], weight: 0.65 }],
  ['regained +confidence +of people', 'restored', 'better', { denied: poor, weight: 0.75 }],
  ['regained +trust +of people', 'restored', 'better', { denied: poor, weight: 0.75 }],
  [
    'confidence between better',
    null,
    'better',
    { denied: poor, beside: ['force', 'forces', 'community', 'anyforce', 'people'], weight: 0.7 },
  ],

  ['people visiteach', 'restored', 'better', { weight: 0.65 }],

  ['eroded +confidence', 'poor', 'worse', { beside, weight: 0.7 }],
  ['people *+trustverb state', 'good', null, { denied: poor, weight: 0.65 }],
  ['people *+trustverb forces', 'good', null, { denied: poor, weight: 0.65 }],
  ['people cannot +trustverb', 'poor', null, { beside: ['force', 'forces', 'state', 'anyforce'], weight: 0.7 }],
  ['they cannot +trustverb', 'poor', null, { beside: ['force', 'forces', 'state', 'anyforce'], weight: 0.7 }],
]);

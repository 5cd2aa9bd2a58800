import { type Outcome, patternsOf } from './pattern.ts';

const calm: Outcome = { state: 'calm', change: null };
const unsafe: Outcome = { state: 'unsafe', change: null };
const same: Outcome = { state: null, change: 'same' };
const conflict = ['force', 'forces', 'group', 'militants', 'violence', 'security', 'people', 'place'];

/** "The area was not safe", "violence has dropped", "people sleep without fear". */
export const securityPatterns = patternsOf('security', [
  ['security calm', 'calm', null, { denied: unsafe, weight: 0.9 }],
  ['security tense', 'tense', null, { weight: 0.9 }],
  ['security unsafe', 'unsafe', null, { denied: calm }],
  ['security calmer', 'calm', 'better', { weight: 0.9 }],
  ['security worse_than', 'unsafe', 'worse', { weight: 0.9 }],
  ['security better', null, 'better', { denied: same, weight: 0.9 }],
  ['security worse', null, 'worse', { denied: same, weight: 0.9 }],
  ['better +security', null, 'better', { denied: same, weight: 0.85 }],
  ['worse +security', null, 'worse', { weight: 0.85 }],
  ['calmsecurity', 'calm', null, { denied: unsafe, weight: 0.8 }],
  ['situation +be +calm', 'calm', null, { denied: unsafe, beside: conflict }],
  ['situation +be +tense', 'tense', null, { beside: conflict }],
  ['situation +be +unsafe', 'unsafe', null, { beside: conflict, weight: 0.65 }],
  ['situation +be +calmer', 'calm', 'better', { beside: conflict }],
  [
    'situation better',
    null,
    'better',
    { denied: same, beside: ['force', 'forces', 'group', 'militants', 'violence'], weight: 0.6 },
  ],
  [
    'situation worse',
    null,
    'worse',
    { denied: same, beside: ['force', 'forces', 'group', 'militants', 'violence'], weight: 0.6 },
  ],
  ['place be +calm', 'calm', null, { denied: unsafe, weight: 0.85 }],
  ['place be +calmer', 'calm', 'better', { weight: 0.85 }],
  ['place be +worse_than', 'unsafe', 'worse', { weight: 0.85 }],
  ['place be +tense', 'tense', null, { weight: 0.75 }],
  ['place be +risky', 'unsafe', null, { denied: calm, weight: 0.85 }],
  ['road be +calm', 'calm', null, { denied: unsafe }],
  ['road be +calmer', 'calm', 'better'],
  ['road be +risky', 'unsafe', null, { denied: calm }],
  ['quiet +prevails', 'calm', null, { denied: unsafe, weight: 0.8 }],
  ['prevails +quiet', 'calm', null, { denied: unsafe, weight: 0.75 }],
  ['quiet +cameback', 'calm', 'better', { denied: unsafe, weight: 0.8 }],
  ['cameback +quiet', 'calm', 'better', { weight: 0.75 }],
  ['insecurity more', 'unsafe', 'worse'],
  ['insecurity', 'unsafe', null, { beside: ['place', 'placename', 'people'], weight: 0.55 }],
  ['none +violence', 'calm', null, { overTime: true, weight: 0.8 }],
  ['nothing +happened', 'calm', null, { overTime: true, weight: 0.7 }],
  ['violence less', null, 'better', { denied: same, weight: 0.8 }],
  ['less +violence', null, 'better', { weight: 0.75 }],
  ['violence ceased', 'calm', 'better', { denied: unsafe, weight: 0.75 }],
  ['violence more', null, 'worse', { denied: same, weight: 0.7 }],
  ['more +violence', null, 'worse', { weight: 0.6 }],
  ['often +violence', 'unsafe', null, { weight: 0.7 }],
  ['violence often', 'unsafe', null, { weight: 0.65 }],
  [
    'people fear',
    'unsafe',
    null,
    {
      denied: calm,
      beside: ['group', 'militants', 'violence', 'night', 'place', 'placename', 'home', 'road', 'farm'],
      weight: 0.65,
    },
  ],
  ['live +infear', 'unsafe', null, { denied: calm, weight: 0.7 }],
  ['people atease', 'calm', null, { denied: unsafe, weight: 0.75 }],
  ['live atease', 'calm', null, { denied: unsafe, weight: 0.7 }],
]);

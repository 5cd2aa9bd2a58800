import { type Outcome, patternsOf } from './pattern.ts';

const inhabited: Outcome = { state: 'inhabited', change: null };
const evacuated: Outcome = { state: 'evacuated', change: null };

/** Who lives in a place: "twelve villages stand empty", "families sleep in town", "half have come back". */
export const residencePatterns = patternsOf('residence', [
  ['wholly +evacuated', 'evacuated', null, { beside: ['place', 'placename', 'home', 'people'], weight: 0.85 }],
  ['partlyso +evacuated', 'partly evacuated', null, { beside: ['place', 'placename', 'home'], weight: 0.85 }],
  ['village be +evacuated', 'evacuated', null, { denied: inhabited, weight: 0.8 }],
  ['place be +partlyso +evacuated', 'partly evacuated', null, { weight: 0.85 }],
  ['placename be +evacuated', 'evacuated', null, { denied: inhabited, weight: 0.75 }],
  ['placename be +wholly +evacuated', 'evacuated', null, { denied: inhabited, weight: 0.85 }],
  ['evacuation +village', 'evacuated', null, { weight: 0.7 }],
  ['homes be +empty', 'evacuated', null, { weight: 0.75 }],
  ['wholly +people +fled', 'evacuated', null, { lasting: true, weight: 0.8 }],
  ['partly +people fled', 'partly evacuated', null, { lasting: true, weight: 0.75 }],
  ['people havefled home', 'evacuated', null, { lasting: true, weight: 0.65 }],
  ['people havefled place', 'evacuated', null, { lasting: true, weight: 0.65 }],
  ['people havefled placename', 'evacuated', null, { lasting: true, weight: 0.6 }],
  ['nobody +dwells', 'evacuated', null, { weight: 0.8 }],
  ['nobody +returned', 'evacuated', null, { weight: 0.75 }],
  ['nobody +goback', 'evacuated', null, { weight: 0.75 }],
  [
    'people *returned',
    'returned',
    'better',
    { denied: evacuated, beside: ['home', 'place', 'placename', 'hence', 'many'], weight: 0.75 },
  ],
  ['people returning', 'returning', 'better', { denied: evacuated, weight: 0.8 }],
  ['people cannot +goback', 'evacuated', null, { weight: 0.8 }],
  ['they cannot +goback', 'evacuated', null, { weight: 0.7 }],
  ['cannot +goback home', 'evacuated', null, { weight: 0.75 }],
  ['cannot +goback place', 'evacuated', null, { weight: 0.75 }],
  ['people able +goback', 'returning', 'better', { weight: 0.8 }],
  ['place repopulated', 'returned', 'better', { weight: 0.8 }],
  ['people leave night', 'leaving at night', null, { weight: 0.75 }],
  ['people night leave', 'leaving at night', null, { weight: 0.7 }],
  ['people sleep elsewhere', 'leaving at night', null, { weight: 0.8 }],
  ['people sleep +in +placename', 'leaving at night', null, { weight: 0.75 }],
  ['people inhabited', 'inhabited', null, { weight: 0.7 }],
  ['place be *+inhabited', 'inhabited', null, { denied: evacuated, weight: 0.75 }],
  ['halfempty', 'partly evacuated', null, { beside: ['place', 'placename', 'home', 'village'], weight: 0.8 }],
  ['people ~sleep +elsewhere', 'leaving at night', null, { beside: ['night'], weight: 0.7 }],
]);

import { type Outcome, patternsOf } from './pattern.ts';

const sought: Outcome = { state: 'sought', change: null };
const beside = ['people', 'building', 'farm', 'home', 'place', 'placename', 'victims'];

/** What is owed for what was lost. */
export const redressPatterns = patternsOf('redress', [
  ['people seek compensation', 'sought', null, { weight: 0.8 }],
  ['seek +compensation', 'sought', null, { beside, weight: 0.7 }],
  ['compensation seek', 'sought', null, { beside, weight: 0.65 }],
  ['promised +compensation', 'promised', null, { beside, weight: 0.75 }],
  ['compensation promised', 'promised', null, { beside, weight: 0.7 }],
  ['paid +compensation', 'paid', null, { denied: sought, beside, weight: 0.75 }],
  ['compensation paid', 'paid', null, { denied: sought, beside, weight: 0.75 }],
  ['nobody paid +compensation', 'sought', null, { weight: 0.8 }],
  ['refused +compensation', 'refused', null, { beside, weight: 0.75 }],
  ['compensation refused', 'refused', null, { beside, weight: 0.7 }],
]);

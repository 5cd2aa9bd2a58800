import { type Outcome, patternsOf } from './pattern.ts';

const sought: Outcome = { state: 'sought', change: null };

/** What is owed for what was lost. */
export const redressPatterns = patternsOf('redress', [
  ['people seek compensation', 'sought', null, { weight: 0.8 }],
  ['seek +compensation', 'sought', null, { weight: 0.7 }],
  ['compensation seek', 'sought', null, { weight: 0.65 }],
  ['promised +compensation', 'promised', null, { weight: 0.75 }],
  ['compensation promised', 'promised', null, { weight: 0.7 }],
  ['paid +compensation', 'paid', null, { denied: sought, weight: 0.75 }],
  ['compensation be +paid', 'paid', null, { denied: sought, weight: 0.75 }],
  ['nobody paid +compensation', 'sought', null, { weight: 0.8 }],
  ['refused +compensation', 'refused', null, { weight: 0.75 }],
  ['compensation refused', 'refused', null, { weight: 0.7 }],
  ['uncompensated', 'sought', null, { weight: 0.7 }],
  ['nothingpaid', 'sought', null, { beside: ['compensation'], weight: 0.7 }],
  ['compensation applications', 'sought', null, { weight: 0.65 }],
  ['applications +compensation', 'sought', null, { weight: 0.7 }],
]);

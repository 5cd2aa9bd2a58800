import { type Outcome, patternsOf } from './pattern.ts';

const stopped: Outcome = { state: 'stopped', change: null };

/** How people live: fields, herds, shops, work. */
export const livelihoodPatterns = patternsOf('livelihood', [
  ['cannot resume +farm', 'stopped', null, { weight: 0.88 }],
  ['resume +farm', 'resumed', 'better', { denied: stopped, weight: 0.85 }],
  ['farm resume', 'resumed', 'better', { denied: stopped, weight: 0.7 }],
  ['people able +reach farm', 'resumed', 'better', { weight: 0.75 }],
  ['life cameback', 'resumed', 'better', { denied: stopped, weight: 0.85 }],
  ['cameback +life', 'resumed', 'better', { weight: 0.75 }],
  ['resume +life', 'resumed', 'better', { weight: 0.75 }],
  ['people *reach farm', null, null, { denied: stopped, weight: 0.75 }],
  ['people cannot +reach farm', 'stopped', null, { weight: 0.8 }],
  ['people cannot +reach trade', 'stopped', null, { weight: 0.7 }],
  ['cannot +reach +farm', 'stopped', null, { weight: 0.8 }],
  ['nobody +reach farm', 'stopped', null, { weight: 0.75 }],
  ['farm be +lost', 'stopped', null, { weight: 0.7 }],
  ['people lost +farm', 'stopped', null, { weight: 0.65 }],
  ['gaveup +farm', 'stopped', null, { weight: 0.75 }],
  ['farm be reduced', 'reduced', null, { weight: 0.6 }],
  ['farm have +reduced', 'reduced', 'worse', { weight: 0.65 }],
  ['trade be +lost', 'stopped', null, { weight: 0.6 }],
  ['trade have +lost', 'stopped', null, { weight: 0.6 }],
  ['trade resume', 'resumed', 'better', { denied: stopped, weight: 0.75 }],
  ['resume +trade', 'resumed', 'better', { weight: 0.75 }],
  ['trade be normally', 'normal', null, { weight: 0.65 }],
  ['trade have +reduced', 'reduced', 'worse', { beside: ['place', 'placename', 'people'], weight: 0.55 }],
  ['they cannot +till', 'stopped', null, { weight: 0.75 }],
  ['people cannot +till', 'stopped', null, { weight: 0.8 }],
  ['trade *operate', null, null, { denied: stopped, weight: 0.75 }],
  ['sown farm again', 'resumed', 'better', { weight: 0.75 }],

  ['only reach farm onlyday', 'reduced', null, { weight: 0.75 }],
  ['only +reach farm', 'reduced', null, { beside: ['onlyday'], weight: 0.7 }],
  ['people lostown farm', 'stopped', null, { weight: 0.65 }],
  ['farm lies +infertile', 'stopped', null, { weight: 0.75 }],
  ['farm +infertile', 'stopped', null, { weight: 0.65 }],
  ['they *reach farm', null, null, { denied: stopped, weight: 0.65 }],
  ['they cannot +reach farm', 'stopped', null, { weight: 0.75 }],
  ['cannot +till', 'stopped', null, { weight: 0.65 }],
  ['farm be *normally', 'normal', null, { denied: { state: 'reduced', change: null }, weight: 0.55 }],
  ['life be normally', 'normal', null, { weight: 0.65, beside: ['place', 'placename', 'people'] }],
  ['people able +till', 'resumed', 'better', { weight: 0.75 }],
  ['trade be +buyback', 'normal', null, { weight: 0.6 }],
  ['life have +stopped', 'stopped', null, { weight: 0.7 }],
  ['trade have +stopped', 'stopped', null, { weight: 0.65 }],
  ['farm have +stopped', 'stopped', null, { weight: 0.65 }],
  ['farm be +destroyed', 'stopped', null, { lasting: true, weight: 0.65 }],

  ['lack +work', 'reduced', null, { beside: ['people', 'place', 'placename'], weight: 0.6 }],
  ['barred +people +fromfarming', 'stopped', null, { weight: 0.75 }],
  ['people barred +fromfarming', 'stopped', null, { weight: 0.75 }],

  ['people *+comemarket', null, null, { denied: stopped, weight: 0.7 }],

  ['manypeople able +reach farm', 'resumed', 'better', { weight: 0.7 }],
]);

import { type Outcome, patternsOf } from './pattern.ts';

const normal: Outcome = { state: 'normal', change: null };
const restricted: Outcome = { state: 'restricted', change: null };
const night = 'stopped at night';

/** Who can go where and when: "no one drives after dark", "the road is open again", "a permit is needed". */
export const movementPatterns = patternsOf('movement', [
  ['movement stopped', 'stopped', null, { atNight: night, weight: 0.85 }],
  ['movement *restricted', 'restricted', null, { denied: normal, weight: 0.8 }],
  ['restricted +movement', 'restricted', null, { weight: 0.8 }],
  ['no +movement', 'stopped', null, { atNight: night, weight: 0.7 }],
  ['movement free', 'normal', 'better', { denied: restricted, weight: 0.75 }],
  ['freedom +movement', 'normal', null, { denied: restricted, weight: 0.6 }],
  ['road be +closed', 'restricted', null, { lasting: true, weight: 0.7, denied: normal, atNight: night }],
  ['road remained +closed', 'restricted', 'same', { weight: 0.75, atNight: night }],
  ['road reopened', 'normal', 'better', { weight: 0.8, denied: restricted }],
  ['reopened +road', 'normal', 'better', { weight: 0.65 }],
  ['nobody go night', night, null, { weight: 0.85 }],
  ['nobody cannot go', 'stopped', null, { atNight: night, weight: 0.8 }],
  ['people cannot +go night', night, null, { weight: 0.85 }],
  ['people cannot +go', 'restricted', null, { weight: 0.7 }],
  ['people not +go night', night, null, { weight: 0.8 }],
  ['people *go night', null, null, { denied: { state: night, change: null }, weight: 0.75 }],
  ['people stayin night', night, null, { weight: 0.75 }],
  ['night people stayin', night, null, { weight: 0.7 }],
  ['people able +go night', 'normal', 'better', { weight: 0.8 }],
  ['people able +gofreely', 'normal', 'better', { weight: 0.8 }],
  ['people gofreely', 'normal', null, { denied: restricted, weight: 0.75 }],
  ['people permit +go', 'restricted', null, { weight: 0.75 }],
  ['curfew imposed', 'restricted', null, { atNight: night, weight: 0.75 }],
  ['imposed +curfew', 'restricted', null, { atNight: night, weight: 0.7 }],
  ['curfew lifted', 'normal', 'better', { weight: 0.8 }],
  ['lifted +curfew', 'normal', 'better', { weight: 0.75 }],
  ['people be +confined', 'restricted', null, { weight: 0.7 }],
  ['place be +confined', 'restricted', null, { weight: 0.7 }],
  ['placename be +confined', 'restricted', null, { weight: 0.7 }],
  ['people go +inconvoy', 'restricted', null, { weight: 0.75 }],
  ['go +inconvoy', 'restricted', null, { weight: 0.65 }],
  ['transport have +stopped', 'stopped', null, { weight: 0.7 }],

  [
    'blocks +road',
    'restricted',
    null,
    { beside: ['militants', 'group', 'mines', 'violence'], lasting: true, weight: 0.75 },
  ],
  ['militants blocks place', 'restricted', null, { lasting: true, weight: 0.7 }],
  ['militants blocks placename', 'restricted', null, { lasting: true, weight: 0.7 }],
  ['group blocks place', 'restricted', null, { lasting: true, weight: 0.7 }],
  ['group blocks placename', 'restricted', null, { lasting: true, weight: 0.7 }],
  ['access +place be restricted', 'restricted', null, { denied: normal, weight: 0.7 }],
  ['access +placename be restricted', 'restricted', null, { denied: normal, weight: 0.7 }],
  ['place be +inaccessible', 'restricted', null, { denied: normal, weight: 0.7 }],
  ['placename be +inaccessible', 'restricted', null, { denied: normal, weight: 0.7 }],
  ['road be +inaccessible', 'restricted', null, { denied: normal, weight: 0.7 }],
  ['only go onlyday', night, null, { weight: 0.7 }],
  ['people go onlyday', night, null, { beside: ['only'], weight: 0.7 }],
  ['people avoid +road', 'restricted', null, { weight: 0.7 }],
  ['they cannot +go', 'restricted', null, { atNight: night, weight: 0.6 }],
  [
    'road be +restricted',
    'restricted',
    null,
    { denied: normal, beside: ['militants', 'group', 'violence', 'mines', 'place', 'placename'], weight: 0.6 },
  ],

  ['people *+venture', null, null, { denied: restricted, atNight: night, weight: 0.65 }],
  ['barred +people +fromgoing', 'restricted', null, { weight: 0.75 }],
  ['people barred +fromgoing', 'restricted', null, { weight: 0.7 }],

  ['they gofreely', 'normal', null, { denied: restricted, weight: 0.65 }],
  ['transport +runagain', 'normal', 'better', { weight: 0.7 }],
  ['under +blockade', 'restricted', null, { beside: ['people', 'place', 'placename'], lasting: true, weight: 0.7 }],
  ['reachedonly', 'restricted', null, { beside: ['place', 'placename', 'people'], weight: 0.65 }],

  ['cango', 'normal', 'better', { denied: restricted, beside: ['nowadays'], weight: 0.65 }],
]);

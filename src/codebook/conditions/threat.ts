import { type Outcome, patternsOf } from './pattern.ts';

const present: Outcome = { state: 'present', change: null };
const beside = ['group', 'militants', 'sleeper', 'mines'];

/** Armed groups and mines that may yet harm. */
export const threatPatterns = patternsOf('threat', [
  ['sleeper', 'present', null, { weight: 0.8, denied: { state: 'absent', change: null } }],
  ['group active', 'present', null, { weight: 0.75, denied: { state: 'absent', change: null } }],
  ['militants active', 'present', null, { weight: 0.75, denied: { state: 'absent', change: null } }],
  ['group pose +threat', 'present', null, { weight: 0.8, denied: { state: 'absent', change: null } }],
  ['threat pose', 'present', null, { beside, weight: 0.65 }],
  ['pose +threat', 'present', null, { beside, weight: 0.75, denied: { state: 'absent', change: null } }],
  ['curb +threat', null, 'better', { beside, weight: 0.7 }],
  ['threat curb', null, 'better', { beside, weight: 0.7 }],
  ['threat be +gone', 'absent', 'better', { denied: present, beside, weight: 0.7 }],
  ['group be +gone', 'absent', 'better', { denied: present, weight: 0.6 }],
  ['goneof +group', 'absent', 'better', { denied: present, weight: 0.65 }],
  ['goneof +militants', 'absent', 'better', { denied: present, weight: 0.65 }],
  ['mines littered', 'present', null, { weight: 0.75 }],
  ['littered +mines', 'present', null, { weight: 0.7 }],
  ['mines be gone', 'absent', 'better', { denied: present, weight: 0.7 }],
  ['place be +gone +of +mines', 'absent', 'better', { denied: present, weight: 0.75 }],
  ['they be *threat', 'present', null, { beside, denied: { state: 'absent', change: 'better' }, weight: 0.65 }],
  ['group be *threat', 'present', null, { denied: { state: 'absent', change: 'better' }, weight: 0.7 }],
  ['goneof +mines', 'absent', 'better', { denied: present, weight: 0.7 }],
  ['group have +cells', 'present', null, { denied: { state: 'absent', change: null }, weight: 0.75 }],
  ['group have +fightersleft', 'present', null, { weight: 0.65 }],

  ['group ~stillattack', 'present', null, { lasting: true, weight: 0.7 }],
  ['militants ~stillattack', 'present', null, { lasting: true, weight: 0.7 }],
  ['atrisk violence', 'possible', null, { beside: ['people', 'place', 'placename'], weight: 0.65 }],
  ['thegroup pose +threat', 'present', null, { denied: { state: 'absent', change: null }, weight: 0.7 }],
  ['thegroup active', 'present', null, { beside: ['group', 'militants'], weight: 0.65 }],
  ['terrorism gone', 'absent', 'better', { denied: present, weight: 0.65 }],
  ['they infiltrate', 'present', null, { weight: 0.6 }],
  ['militants infiltrate', 'present', null, { weight: 0.7 }],
  ['group infiltrate', 'present', null, { weight: 0.7 }],
  ['cells active', 'present', null, { beside: ['group', 'militants', 'place', 'placename'], weight: 0.65 }],

  ['spreadof +militants', 'present', null, { beside: ['place', 'placename'], weight: 0.6 }],
  ['spreadof +group', 'present', null, { beside: ['place', 'placename'], weight: 0.6 }],

  ['threat +mines', 'present', null, { weight: 0.65 }],
  ['people fearverb ~group', 'possible', null, { lasting: true, weight: 0.6 }],
  ['people fearverb ~militants', 'possible', null, { lasting: true, weight: 0.6 }],
  ['militants ~harming +people', 'present', null, { lasting: true, weight: 0.65 }],
  ['group ~harming +people', 'present', null, { lasting: true, weight: 0.65 }],
  [
    'underthreat +militants',
    'present',
    null,
    { beside: ['place', 'placename', 'people', 'home'], lasting: true, weight: 0.7 },
  ],
  [
    'underthreat +group',
    'present',
    null,
    { beside: ['place', 'placename', 'people', 'home'], lasting: true, weight: 0.7 },
  ],
  ['levies militants', 'present', null, { weight: 0.7 }],
  ['militants ~levies', 'present', null, { weight: 0.7 }],
  ['group ~levies', 'present', null, { weight: 0.7 }],
  ['levies group', 'present', null, { weight: 0.7 }],

  ['militants +cameagain', 'present', null, { weight: 0.65 }],
  ['group +cameagain', 'present', null, { weight: 0.65 }],
]);

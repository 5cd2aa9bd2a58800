import { type Outcome, patternsOf } from './pattern.ts';

const absent: Outcome = { state: 'absent', change: null };
const present: Outcome = { state: 'present', change: null };

/** Water, light, schools, clinics. */
export const servicesPatterns = patternsOf('services', [
  ['lack +service', 'absent', null, { weight: 0.75 }],
  ['service be unavailable', 'absent', null, { weight: 0.75, denied: present }],
  ['service have unavailable', 'absent', null, { weight: 0.7 }],
  ['service nothave +restored', 'absent', null, { weight: 0.8 }],
  ['shortage +service', 'poor', null, { weight: 0.75 }],
  ['service be +poor', 'poor', null, { weight: 0.75 }],
  ['service hours', 'poor', null, { weight: 0.7 }],
  ['outage', 'poor', null, { beside: ['place', 'placename', 'people'], weight: 0.55 }],
  ['service have +worse', 'poor', 'worse', { weight: 0.65 }],
  ['service restored', 'restored', 'better', { denied: absent, weight: 0.75 }],
  ['restored +service', 'restored', 'better', { denied: absent, weight: 0.7 }],
  ['service be +available', 'present', null, { denied: absent, weight: 0.7 }],
  ['poweronly hours', 'poor', null, { weight: 0.7 }],
  ['only service operate', 'poor', null, { weight: 0.7 }],

  ['hoursof +service', 'poor', null, { weight: 0.75 }],
  ['nothave +received service', 'absent', null, { weight: 0.75 }],
  ['service be +destroyed', 'absent', null, { lasting: true, weight: 0.65 }],
  ['people ~lack +service', 'absent', null, { weight: 0.8 }],

  ['service be +damaging', 'poor', null, { lasting: true, weight: 0.6 }],
  ['notschool', 'absent', null, { weight: 0.65 }],
  ['goods be +scarce', 'poor', null, { weight: 0.6 }],

  ['damaging +service', 'absent', null, { beside: ['place', 'placename', 'home'], lasting: true, weight: 0.55 }],

  ['service arriving', 'restored', 'better', { beside: ['place', 'placename'], lasting: true, weight: 0.5 }],

  ['needof +service', 'poor', null, { beside: ['people', 'they', 'place', 'placename'], weight: 0.6 }],
]);

import { type Outcome, patternsOf } from './pattern.ts';

const contested: Outcome = { state: 'contested', change: null };

/** Who holds a place. */
export const controlPatterns = patternsOf('control', [
  ['group *+control place', 'held', null, { denied: contested, lasting: true, weight: 0.7 }],
  ['group *+control placename', 'held', null, { denied: contested, lasting: true, weight: 0.75 }],
  ['militants *+control place', 'held', null, { denied: contested, lasting: true, weight: 0.65 }],
  ['militants *+control placename', 'held', null, { denied: contested, lasting: true, weight: 0.7 }],
  ['forces *+control placename', 'held', null, { denied: contested, lasting: true, weight: 0.7 }],
  ['forces *+control place', 'held', null, { denied: contested, lasting: true, weight: 0.65 }],
  ['placename be undercontrol +group', 'held', null, { lasting: true, weight: 0.8 }],
  ['place be undercontrol +group', 'held', null, { lasting: true, weight: 0.75 }],
  ['placename be undercontrol +forces', 'held', null, { lasting: true, weight: 0.8 }],
  ['place be undercontrol +forces', 'held', null, { lasting: true, weight: 0.75 }],
  ['forces runsecurity', 'held', null, { lasting: true, weight: 0.7 }],
  ['place be +contested', 'contested', null, { lasting: true, weight: 0.7 }],
  ['placename be +contested', 'contested', null, { lasting: true, weight: 0.7 }],
  ['place be +handed', 'handed over', null, { lasting: true, weight: 0.65 }],
  ['placename be +handed', 'handed over', null, { lasting: true, weight: 0.65 }],
  ['security handed forces', 'handed over', null, { lasting: true, weight: 0.65 }],
  ['handed +security', 'handed over', null, { lasting: true, weight: 0.65 }],
  ['militants +runtown', 'held', null, { weight: 0.65 }],
  ['group +runtown', 'held', null, { weight: 0.7 }],
  ['forces +runtown', 'held', null, { weight: 0.65 }],

  ['they be +undercontrol forces', 'held', null, { lasting: true, weight: 0.65 }],
  ['they be +undercontrol force', 'held', null, { lasting: true, weight: 0.6 }],
  ['they be +undercontrol group', 'held', null, { lasting: true, weight: 0.65 }],
  ['inhands', 'held', null, { beside: ['place', 'placename'], lasting: true, weight: 0.65 }],

  ['place +undercontrol +group', 'held', null, { lasting: true, weight: 0.6 }],
  ['place +undercontrol +forces', 'held', null, { lasting: true, weight: 0.6 }],
  ['force *+control place', 'held', null, { denied: contested, lasting: true, weight: 0.6 }],
  ['force *+control placename', 'held', null, { denied: contested, lasting: true, weight: 0.65 }],

  ['place be undercontrol +force', 'held', null, { lasting: true, weight: 0.6 }],

  ['group +stronghold', 'held', null, { weight: 0.65 }],
  ['undercontrol +militants', 'held', null, { beside: ['place', 'placename'], lasting: true, weight: 0.65 }],
]);

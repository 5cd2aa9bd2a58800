import { expect, test } from 'vitest';
import { toldFrom } from '../../src/gazetteer/index.ts';

test.each([
  ['13 km west of Khanaqin, by the river', 'Khanaqin', { min: 13, max: 13 }, { from: 247.5, to: 292.5 }],
  ['south of Tel Afar', 'Tel Afar', null, { from: 157.5, to: 202.5 }],
  ['north or northeast of Khanaqin, near Mikhas', 'Khanaqin', null, { from: 337.5, to: 427.5 }],
  [
    '13 to 20 km from Khanaqin; reports say northwest, west and southwest',
    'Khanaqin',
    { min: 13, max: 20 },
    { from: 202.5, to: 337.5 },
  ],
  ['border crossing, east of Kifri', 'Kifri', null, { from: 67.5, to: 112.5 }],
  ['next to Rashad', 'Rashad', null, null],
  ['15 miles south of al-Wajihiya', 'al-Wajihiya', { min: 24, max: 24 }, { from: 157.5, to: 202.5 }],
] as const)('“%s” is told from %s', (words, reference, km, bearing) => {
  expect(toldFrom(words)).toEqual({ reference, km, bearing });
});

test.each(['river through Khanaqin', 'in the hills', ''])('“%s” gives no direction and no distance', (words) => {
  expect(toldFrom(words)).toBeNull();
});

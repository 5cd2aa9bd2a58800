import { describe, expect, it } from 'vitest';
import { areaGazetteer, plainName } from '../../src/gazetteer/index.ts';

const idOf = (name: string): string[] => areaGazetteer.find(name).map(({ id }) => id);

describe('a name', () => {
  it.each([
    ['Mandalī', 'mandali'],
    ['As-Sa’diyah', 'sadiyah'],
    ['Al-Hawija', 'hawija'],
    ['Deir ez-Zor', 'deir ez zor'],
    ['Xaneqîn', 'xaneqin'],
    ['Şirnak', 'shirnak'],
    ['الحويجة', 'حويجه'],
    ['خانقین', 'خانقين'],
  ])('%s is looked up as %s', (name, key) => {
    expect(plainName(name)).toBe(key);
  });
});

describe('spellings of one place', () => {
  it.each(['Khanaqin', 'Khanaqeen', 'Khānaqīn', 'Xaneqîn', 'Xanaqeen', 'Khaneqin', 'خانقين', 'خانەقین'])(
    '%s',
    (name) => {
      expect(idOf(name)).toEqual(['iq:khanaqin', 'iq:khanaqin-town']);
    },
  );

  it.each(['Jalawla', 'Jalula', 'Jalawlaa', 'Jalaula', 'جلولاء', 'جەلەولا'])('%s', (name) => {
    expect(idOf(name)).toEqual(['iq:jalawla']);
  });

  it.each(['Saadiya', 'As-Sa’diyah', 'Al-Sadiyah', 'السعدية'])('%s', (name) => {
    expect(idOf(name)).toEqual(['iq:saadiya']);
  });

  it('are not guessed for short names', () => {
    expect(idOf('Dera')).toEqual([]);
  });
});

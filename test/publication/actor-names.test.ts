import { expect, test } from 'vitest';
import { worldActors } from '../../src/codebook/index.ts';
import { actorMeant, actorNamed, namedActors } from '../../src/publication/wording/actor-names.ts';
import { actorInWords, dictionaryOf } from '../../src/publication/wording/index.ts';

const of = (name: string, named: boolean, category: 'armed group' | 'civilians' | 'unknown') =>
  actorInWords(dictionaryOf('ar'), { id: null, name, named, category }).replace(/[\u200e\u200f]/g, '');

const listed = new Set(worldActors.actors.map(({ name }) => name));

test('whoever has a name in Arabic and Sorani is somebody whom the codebook knows, and is written in their letters', () => {
  for (const name of namedActors) {
    // A country's forces are named by the country and what they are.
    if (!/^[A-Z][a-z]+ (?:military|police)$/.test(name)) expect(listed.has(name), name).toBe(true);
    expect(actorNamed('en', name)).toBe(name);
    expect(actorNamed('ar', name)).not.toMatch(/[ەێۆڕڵڤکیگچپژ]|[a-z]/i);
    expect(actorNamed('ckb', name)).not.toMatch(/[كيةىأإآثذصضطظ]|[a-z]/i);
  }
});

test('whoever writes a name in their language means whom the codebook knows by another', () => {
  expect(actorMeant('ar', 'داعش')).toBe('Islamic State');
  expect(actorMeant('ckb', 'حەشدی شەعبی')).toBe('Popular Mobilization Forces');
  expect(actorMeant('ar', 'آخرون')).toBe('آخرون');
});

test('who has no name is called by what they are, with the report’s word', () => {
  expect(of('Islamic State', true, 'armed group')).toBe('تنظيم داعش');
  expect(of('Ansar al-Islam', true, 'armed group')).toBe('Ansar al-Islam');
  expect(of('farmers', false, 'civilians')).toBe('مدنيون (farmers)');
  expect(of('civilians', false, 'civilians')).toBe('مدنيون');
  expect(of('people', false, 'unknown')).toBe('people');
});

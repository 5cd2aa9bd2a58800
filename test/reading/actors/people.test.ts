import { describe, expect, it } from 'vitest';
import { actorsIn, toldIn } from './actors-in.ts';

describe('people', () => {
  it.each([
    ['two farmers', 'civilians'],
    ['a journalist', 'media'],
    ['four police officers', 'police'],
    ['off-duty policemen', 'police'],
    ['a retired army colonel', 'military'],
    ['pro-government militia members', 'militia'],
    ['a village chief', 'government'],
    ['a priest', 'religious'],
    ['schoolteachers', 'education'],
    ['aid workers', 'aid'],
    ['shopkeepers', 'civilians'],
    ['construction workers', 'business'],
    ['protesters', 'protesters'],
    ['unidentified gunmen', 'armed group'],
    ['armed men', 'armed group'],
    ['unidentified men', 'unknown'],
  ])('like %s are %s', (people, category) => {
    const found = actorsIn(`Yesterday they met ${people} there.`);
    expect(found.map(({ actor }) => [actor.category, actor.named])).toEqual([[category, false]]);
  });

  it('keep their modifiers and leave their number', () => {
    expect(actorsIn('Three heavily armed masked men came.')[0]?.text).toBe('heavily armed masked men');
  });

  it('take what they ride with them', () => {
    expect(actorsIn('Gunmen on motorcycles came.').map(({ text }) => text)).toEqual(['Gunmen on motorcycles']);
  });

  it('have their noun as head', () => {
    const text = 'Masked gunmen ran away.';
    expect(actorsIn(text)[0]).toMatchObject({ first: 0, last: 1, head: 1, kind: 'people' });
  });

  it('are a particular group where a people is named with them', () => {
    expect(toldIn('Bira militia and Fulani herders met.')).toEqual([
      'Bira militia = Bira militia (militia)',
      'Fulani herders = Fulani herders (civilians)',
    ]);
    expect(toldIn('Somali gunmen came.')).toEqual(['Somali gunmen (armed group)']);
  });

  it('who are officers are told by the force beside them', () => {
    expect(toldIn('Police stopped a car. Two officers were hurt.').at(-1)).toBe('officers (police)');
    expect(toldIn('The army closed the road. Two officers were hurt.').at(-1)).toBe('officers (military)');
  });

  it('who are members belong to the last named', () => {
    expect(toldIn('Renamo spoke first. Two members left.').at(-1)).toBe('members = Renamo (armed group)');
  });
});

describe('a person by name', () => {
  it.each([
    ['Village chair Tomas Belmar spoke.', 'Tomas Belmar', 'government'],
    ['Rana Karim, a journalist, spoke.', 'Rana Karim', 'media'],
    ['They met a judge, Rana Karim, there.', 'Rana Karim', 'government'],
    ['They met Lt. Col. Omar bin Yusuf there.', 'Omar bin Yusuf', 'military'],
    ['Sheikh Omar spoke.', 'Omar', 'civilians'],
  ])('is read in: %s', (text, name, category) => {
    expect(
      actorsIn(text)
        .filter(({ kind }) => kind === 'person')
        .map(({ actor }) => actor),
    ).toEqual([{ id: null, name, named: true, category }]);
  });

  it('is known wherever the text names it, by the whole name', () => {
    expect(toldIn('A shot hit Mina Karim. Karim, a Lake District councillor, was hurt. Karim left.')).toEqual([
      'Mina Karim = Mina Karim (government)',
      'Karim, a Lake District councillor = Mina Karim (government)',
      'Karim = Mina Karim (government)',
    ]);
  });

  it.each([
    'In Kirkuk, a police officer was hurt.',
    'However, a witness spoke.',
    'They met on King Street.',
    'On Tuesday, a farmer left.',
  ])('is not read in: %s', (text) => {
    expect(actorsIn(text).filter(({ kind }) => kind === 'person')).toEqual([]);
  });
});

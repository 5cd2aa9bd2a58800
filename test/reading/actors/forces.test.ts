import { describe, expect, it } from 'vitest';
import { actorsIn, toldIn } from './actors-in.ts';

describe('a force', () => {
  it.each([
    'the Iraqi army',
    'Iraqi troops',
    'Iraqi soldiers',
    'the army of Iraq',
    "Iraq's army",
    'soldiers from the Iraqi army',
  ])('is one thing a country: %s', (force) => {
    expect(actorsIn(`We saw ${force} there.`).map(({ actor }) => actor)).toEqual([
      { id: 'iraq-military', name: 'Iraqi military', named: true, category: 'military' },
    ]);
  });

  it('is the town’s where a town stands before it', () => {
    expect(toldIn('They called Kirkuk police at noon.')).toEqual(['Kirkuk police = Kirkuk police (police)']);
  });

  it('has names of its own', () => {
    expect(toldIn('The Peshmerga and AMISOM met.')).toEqual([
      'Peshmerga = Peshmerga (military)',
      'AMISOM = African Union Mission in Somalia (military)',
    ]);
  });

  it('without a country is any', () => {
    expect(toldIn('Police and security forces came.')).toEqual(['Police (police)', 'security forces (military)']);
  });

  it('is not a newspaper or a district', () => {
    expect(actorsIn('He read it in the Hezbollah Times.')).toEqual([]);
    expect(actorsIn('It was in Police District 9.')).toEqual([]);
  });
});

describe('a building or vehicle', () => {
  it.each([
    ['a police station', 'police'],
    ['an army convoy', 'military'],
    ['a primary school', 'education'],
    ['the mosque', 'religious'],
    ['a market', 'civilians'],
    ['a hotel', 'business'],
    ['the town hall', 'government'],
    ['a power line', 'utilities'],
    ['the railway', 'transport'],
    ['the embassy', 'diplomats'],
    ['a bank vehicle', 'business'],
  ])('like %s stands for %s', (thing, category) => {
    const found = actorsIn(`It happened near ${thing} there.`);
    expect(found.map(({ kind, actor }) => [kind, actor.category])).toEqual([['facility', category]]);
  });

  it('takes the side of its owner', () => {
    const sideOf = (text: string, thing: string) =>
      actorsIn(text).find((found) => found.text === thing)?.actor.category;
    expect(sideOf('They hit the convoy of the governor.', 'convoy')).toBe('government');
    expect(sideOf("They burned a teacher's house.", 'house')).toBe('education');
    expect(sideOf('They hit a vehicle carrying soldiers.', 'vehicle')).toBe('military');
    expect(sideOf('They hit a vehicle.', 'vehicle')).toBe('civilians');
    expect(sideOf('They hit the convoy of a judge. The next day the car burned.', 'car')).toBe('civilians');
  });

  it('keeps its side when it is named again', () => {
    const found = actorsIn(
      'They hit a vehicle carrying employees of a court. One employee was hurt. The vehicle burned.',
    );
    expect(found.at(-2)?.actor.category).toBe('government');
    expect(found.at(-1)?.actor.category).toBe('government');
  });
});

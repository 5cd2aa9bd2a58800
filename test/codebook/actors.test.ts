import { describe, expect, it } from 'vitest';
import {
  actorKinds,
  actorList,
  categoryOf,
  kindOf,
  meansFacility,
  meansPeople,
  parseActors,
  worldActors,
} from '../../src/codebook/index.ts';

describe('kinds of actors', () => {
  it('tell the category of a noun, one or many', () => {
    expect(categoryOf('farmer')).toBe('civilians');
    expect(categoryOf('farmers')).toBe('civilians');
    expect(categoryOf('policemen')).toBe('police');
    expect(categoryOf('churches')).toBe('religious');
    expect(categoryOf('table')).toBeNull();
  });

  it('tell people from buildings', () => {
    expect(meansPeople('villagers')).toBe(true);
    expect(meansPeople('village')).toBe(false);
    expect(meansFacility('village')).toBe(true);
    expect(meansFacility('villagers')).toBe(false);
  });

  it('tell one from many', () => {
    expect(kindOf('child')?.plural).toBe(false);
    expect(kindOf('children')?.plural).toBe(true);
  });

  it('are in lower case without stray spaces', () => {
    for (const noun of actorKinds.keys()) expect(noun).toMatch(/^\S+(?: \S+)*$/);
    for (const noun of actorKinds.keys()) expect(noun).toBe(noun.toLowerCase());
  });
});

describe('the world’s actors', () => {
  it('are more than five hundred, each with an id of its own', () => {
    expect(worldActors.actors.length).toBeGreaterThan(500);
    expect(new Set(worldActors.actors.map(({ id }) => id)).size).toBe(worldActors.actors.length);
  });

  it('never give one alias twice to the same actor', () => {
    for (const { name, aliases } of worldActors.actors)
      expect(new Set([name, ...aliases]).size, name).toBe(aliases.length + 1);
  });
});

describe('a list of actors', () => {
  it('is read from CSV, with quotes and either line end', () => {
    expect(parseActors('Name,Aliases,Category,Country\r\n"Sun, Moon",SM|"",militia,Iraq|Syria\r\n\r\n')).toEqual([
      { id: 'sun-moon', name: 'Sun, Moon', aliases: ['SM', '""'], category: 'militia', countries: ['Iraq', 'Syria'] },
    ]);
  });

  it('is read from JSON', () => {
    expect(parseActors('[{"id":"x","name":"Sun","aliases":["S"]}]')).toEqual([
      { id: 'x', name: 'Sun', aliases: ['S'], category: 'armed group', countries: [] },
    ]);
  });

  it('says what is wrong and where', () => {
    expect(() => parseActors('name,category\nSun,gang\n')).toThrow('row 1 (Sun) has category: gang');
    expect(() => parseActors('name,category\n,militia\n')).toThrow('row 1 has no name');
  });

  it('put over another replaces what has its id', () => {
    const below = parseActors('[{"name":"Sun","category":"militia"},{"name":"Moon"}]');
    const list = actorList(below, parseActors('[{"name":"Sun","category":"business"}]'));
    expect(list.actors.map(({ name, category }) => [name, category])).toEqual([
      ['Moon', 'armed group'],
      ['Sun', 'business'],
    ]);
  });
});

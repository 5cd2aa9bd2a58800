import { describe, expect, test } from 'vitest';
import type { Group } from '../../../src/reading/index.ts';
import { mentionsIn } from '../mentions-in.ts';

/** The groups of a sentence that tells of something, each with its words. */
function groupsIn(text: string): (Group & { words: string })[] {
  const { groups } = mentionsIn(text).events[0]!;
  return groups.map((group) => ({ ...group, words: text.slice(group.start, group.end) }));
}
const words = (text: string): string[] => groupsIn(text).map((group) => group.words);

describe('a noun phrase', () => {
  test('is told by an article, a number, a kind of people, a pronoun or a name', () => {
    expect(words('Gunmen killed a teacher, two farmers, him and Karwan Rahim.')).toEqual([
      'Gunmen',
      'a teacher',
      'two farmers',
      'him',
      'Karwan Rahim',
    ]);
  });

  test('of a person may run over the name of a place', () => {
    expect(words('Gunmen killed a University of Nairobi student.')).toContain('a University of Nairobi student');
  });

  test('is no place and no time', () => {
    expect(words('On 3 May 2020 soldiers were killed in Kirkuk.')).toEqual(['soldiers']);
  });

  test('is no small word that opens a sentence before a name', () => {
    expect(words('In Zarkelun, two farmers were killed.')).not.toContain('In Zarkelun');
  });

  test('is not what is said of a place behind its name', () => {
    expect(words('Seven residents of Kirkuk, a city of the north, were killed.')).not.toContain('a city');
  });

  test('counts nobody where nobody is harmed', () => {
    expect(groupsIn('No casualties were reported in the attack.')[0]).toMatchObject({
      kind: 'none',
      count: { best: 0 },
    });
  });

  test('leaves open how many an unknown number is', () => {
    expect(groupsIn('An unknown number of soldiers were killed.')[0]).toMatchObject({ kind: 'counted', count: null });
  });
});

describe('a phrase hangs on the one before', () => {
  const link = (text: string, which: string) => groupsIn(text).find((group) => group.words === which)?.link;

  test('as one of a list', () => {
    expect(link('Two farmers, a driver and three soldiers were killed.', 'three soldiers')).toBe('and');
  });
  test('as another name of the same', () => {
    expect(link('The mayor, a former teacher, was killed.', 'a former teacher')).toBe('apposition');
  });
  test('as a part of the whole', () => {
    expect(link('Ten people were killed, including two children.', 'two children')).toBe('including');
  });
  test('but a relative pronoun is none of the list', () => {
    expect(link('Gunmen killed a driver, who had stopped.', 'who')).toBeNull();
  });
  test('and "with them" adds nobody', () => {
    expect(link('Gunmen took another with them.', 'them')).toBeNull();
  });
  test('and who tells of them behind a comma is none of them', () => {
    expect(link('Gunmen wounded four, the police said.', 'the police')).toBeNull();
  });
});

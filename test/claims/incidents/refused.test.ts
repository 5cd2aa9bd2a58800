import { describe, expect, test } from 'vitest';
import { incidentsIn, readingOf } from './incidents-in.ts';

describe('no incident is', () => {
  test.each([
    'The orchards exploded into white.',
    'A late frost killed the first blossom.',
    'The engineers were bombarded with calls.',
    'Children will carry torches up the hill.',
    'The local team shot five goals and captured first place.',
    'The group carried out 88 attacks in 2019.',
    'IS was held accountable for most of the attacks.',
    'Seven fighters were killed across the province in the past three months.',
    'There were no attacks in Kirkuk.',
    'A portrait of the poet hangs in the hall.',
    'The two teachers were freed in Kirkuk on Tuesday.',
    'He served his term in prison in Kirkuk.',
    'Attacks have increased in recent years.',
    'We have asked for compensation for the burned houses.',
    'The latest killing of this kind lies seven months back.',
    'The conference is on 20 March 2022.',
  ])('%s', (text) => {
    expect(incidentsIn(text)).toEqual([]);
  });

  test('and a note says why', () => {
    expect(readingOf('Raiders often attacked the village.').notes.map(({ rule }) => rule)).toContain(
      'general statement',
    );
  });
});

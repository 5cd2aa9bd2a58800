import { describe, expect, it } from 'vitest';
import { timesFound, timexOf } from './read-times.ts';

describe('the date of publication', () => {
  it('is the one given', () => {
    expect(timesFound('On May 5 a house burned.', '2021-06').published).toEqual({ edtf: '2021-06', is: 'given' });
  });

  it('is stated by a dateline', () => {
    const { published, times } = timesFound(
      'SAN MARCOS, 3 JAN 90 (RADIO) -- A BRIDGE WAS BLOWN UP ON 30 DECEMBER.',
      null,
    );
    expect(published).toEqual({ edtf: '1990-01-03', is: 'stated' });
    expect(times.map((time) => time.timex)).toEqual(['1990-01-03', '1989-12-30']);
  });

  it('is inferred from the latest full date of a short text, with a note that says so', () => {
    const { published, notes, times } = timesFound('May 5, 2021: Gunmen fired at a van. It was found on May 7.', null);
    expect(published).toEqual({ edtf: '2021-05-05', is: 'inferred' });
    expect(notes[0]).toMatchObject({ rule: 'published', start: 0, end: 11 });
    expect(times[1]?.timex).toBe('2021-05-07');
  });

  it('is not known when nothing tells it, and the doubt is noted', () => {
    const { published, notes, times } = timesFound('On May 5 a house burned.', null);
    expect(published).toBeNull();
    expect(times[0]).toMatchObject({ timex: 'XXXX-05-05', edtf: 'XXXX-05-05', earliest: null, latest: null });
    expect(notes.map((note) => note.rule)).toEqual(['ambiguous date']);
  });

  it('helps a numeric date that can be read two ways, when one way lies ahead', () => {
    expect(timexOf('Shots were heard on 05/06/2021.', '2021-05-20')).toEqual(['05/06/2021 = 2021-05-06']);
    expect(timexOf('Shots were heard on 09/12.', '2016-12-09')).toEqual(['09/12 = 2016-12-09']);
  });
});

describe('a text in capitals', () => {
  it.each([
    ['THE MAYOR WAS SHOT THIS MORNING NEAR THE BRIDGE OF THE RIVER.', 'THIS MORNING = 1990-01-03TMO'],
    ['THE MAYOR WAS SHOT ON SUNDAY NEAR THE BRIDGE OF THE RIVER.', 'SUNDAY = 1989-12-31'],
    ['THE MAYOR WAS SHOT IN MAY NEAR THE BRIDGE OF THE RIVER TOWN.', 'MAY = 1989-05'],
  ])('is read by its words: %s', (text, expected) => {
    expect(timexOf(text, '1990-01-03')).toEqual([expected]);
  });

  it('keeps verbs apart from months', () => {
    expect(timexOf('THE COSTS THAT MAY EMERGE LED THEM TO MARCH ON THE CAPITAL CITY.', '1990-01-03')).toEqual([]);
  });
});

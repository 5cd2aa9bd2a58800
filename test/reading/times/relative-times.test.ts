import { describe, expect, it } from 'vitest';
import { daysOf, timexOf } from './read-times.ts';

// A Thursday.
const thursday = '2022-02-24';

describe('times told from the day of publication', () => {
  it.each([
    ['A patrol was hit yesterday.', 'yesterday = 2022-02-23'],
    ['The day before yesterday a house burned.', 'The day before yesterday = 2022-02-22'],
    ['It was quiet last night.', 'last night = 2022-02-23TNI'],
    ['Shots were heard this morning.', 'this morning = 2022-02-24TMO'],
    ['A farm was looted last week.', 'last week = 2022-W07'],
    ['A farm was looted last month.', 'last month = 2022-01'],
    ['A farm was looted last year.', 'last year = 2021'],
    ['Two weeks ago the road was shut.', 'Two weeks ago = 2022-W06'],
    ['Three days ago the road was shut.', 'Three days ago = 2022-02-21'],
    ['They came last Tuesday.', 'last Tuesday = 2022-02-22'],
    ['They came last Thursday.', 'last Thursday = 2022-02-17'],
    ['They fled on Monday morning.', 'Monday morning = 2022-02-21TMO'],
    ['They fled last May.', 'last May = 2021-05'],
    ['They fled last summer.', 'last summer = 2021-SU'],
    ['They fled over the weekend.', 'the weekend = 2022-W07-WE'],
    ['They fled on Friday last week.', 'Friday last week = 2022-02-18'],
    ['They fled the week before last.', 'the week before last = 2022-W06'],
    ['They fled on Monday of this week.', 'Monday of this week = 2022-02-21'],
    ['They fled early this year.', 'early this year = 2022'],
  ])('%s', (text, expected) => {
    expect(timexOf(text, thursday)).toEqual([expected]);
  });

  it('look ahead only where the words do', () => {
    expect(timexOf('The council will meet on Friday.', thursday)).toEqual(['Friday = 2022-02-25']);
    expect(timexOf('"We will return," he said on Friday.', thursday)).toEqual(['Friday = 2022-02-18']);
    expect(timexOf('They were held against their will on Friday.', thursday)).toEqual(['Friday = 2022-02-18']);
    expect(timexOf('The council meets next Monday.', thursday)).toEqual(['next Monday = 2022-02-28']);
  });
});

describe('stretches that end with the publication', () => {
  it('take the whole of a month of publication', () => {
    expect(daysOf('The past three months were calm.', '2022-02')).toEqual([
      'The past three months = 2021-11-01..2022-02-28',
    ]);
    expect(daysOf('Over the last two years nobody returned.', '2022-02')).toEqual([
      'the last two years = 2020-02-01..2022-02-28',
    ]);
  });

  it('reach back to the day', () => {
    expect(daysOf('Six houses burned in the past ten days.', thursday)).toEqual([
      'the past ten days = 2022-02-14..2022-02-24',
    ]);
  });

  it('give a vague number its widest sense', () => {
    expect(daysOf('Several months ago the road was mined.', '2022-02')).toEqual([
      'Several months ago = 2021-03-01..2021-12-31',
    ]);
    expect(daysOf('Life came back months ago.', '2022-02')).toEqual(['months ago = 2021-03-01..2021-12-31']);
  });
});

describe('times told from the story', () => {
  it.each([
    ['On 3 June 2021 a bomb went off; two days later another did.', 'two days later = 2021-06-05'],
    ['On 3 June 2021 a bomb went off. The next day another did.', 'The next day = 2021-06-04'],
    ['On 3 June 2021 a bomb went off. The previous day was calm.', 'The previous day = 2021-06-02'],
    ['On 3 June 2021 a bomb went off. That night the army came.', 'That night = 2021-06-03TNI'],
    ['On 3 June 2021 a bomb went off. The same day shops shut.', 'The same day = 2021-06-03'],
    ['On 3 June 2021 a bomb went off. The night before was calm.', 'The night before = 2021-06-02TNI'],
    ['In March 2019 they left. Four months later they were back.', 'Four months later = 2019-07'],
    ['In March 2019 they left. By the end of that year they were back.', 'the end of that year = 2019'],
    ['The town fell in June 2014 and was retaken in November.', 'November = 2014-11'],
    ['In 2014 the town fell in August.', 'August = 2014-08'],
  ])('%s', (text, expected) => {
    expect(timexOf(text, thursday)).toContain(expected);
  });

  it('stay open when no day was told before them', () => {
    expect(daysOf('People slept in the town and returned the next morning.', thursday)).toEqual([
      'the next morning = null..null',
    ]);
  });

  it('never lie after the publication', () => {
    expect(daysOf('The prison was stormed in 2021, three years after another break.', thursday)).toContain(
      'three years after = null..null',
    );
    expect(timexOf('On 24 and 25 February raids were reported.', thursday)).toEqual([
      '24 = 2022-02-24',
      '25 February = 2022-02-25',
    ]);
  });

  it('do not give a day the year of somebody elected long before', () => {
    expect(timexOf('The mayor, elected in 2018, was shot on December 5.', thursday)).toContain(
      'December 5 = 2021-12-05',
    );
  });
});

import { describe, expect, test } from 'vitest';
import { mentionsIn } from '../mentions-in.ts';

const counts = (text: string) =>
  mentionsIn(text)
    .counts.filter(({ kind }) => kind === 'quantity')
    .map(({ count, noun }) => ({ ...count, noun }));
const first = (text: string) => counts(text)[0]!;

describe('a number', () => {
  test.each([
    ['Four men came.', 4],
    ['Twenty-two men came.', 22],
    ['A dozen men came.', 12],
    ['Half a dozen men came.', 6],
    ['Two hundred and five men came.', 205],
    ['1,240 men came.', 1240],
    ['Dozens of men came.', 24],
    ['Several men came.', 3],
  ])('%s', (text, best) => {
    expect(first(text).best).toBe(best);
  });

  test.each([
    ['At least four men came.', [4, 4, null]],
    ['More than four men came.', [4, 4, null]],
    ['Up to sixty men came.', [60, 0, 60]],
    ['About a hundred men came.', undefined],
    ['About 100 men came.', [100, 90, 110]],
    ['Between four and six men came.', [4, 4, 6]],
    ['Three or four men came.', [3, 3, 4]],
  ])('with its bound: %s', (text, bounds) => {
    const count = counts(text)[0];
    expect(count && [count.best, count.min, count.max]).toEqual(bounds ?? expect.anything());
  });

  test.each([
    ['Nine villages burned.', 'villages', 'villages'],
    ['Nine houses burned.', 'houses', 'houses'],
    ['Nine families left.', 'families', 'families'],
    ['Nine goats died.', 'animals', 'goats'],
    ['Nine teachers left.', 'people', 'teachers'],
    ['Nine local elders left.', 'people', 'elders'],
    ['Nine rifles were found.', 'items', 'rifles'],
    ['Nine were hurt.', 'people', null],
  ])('counts what stands behind it: %s', (text, unit, noun) => {
    expect(first(text)).toMatchObject({ unit, noun });
  });

  test('others are counted beside those told before', () => {
    expect(mentionsIn('Four men and two others came.').counts[1]).toMatchObject({ others: true });
  });
});

describe('no quantity is', () => {
  test.each([
    'He is 34 years old.',
    'A 34-year-old man came.',
    'It lies 12 km from the river.',
    'They paid $300.',
    'The 4th Brigade came.',
    'It happened on Highway 3.',
    'It happened on 3 May 2020.',
    'It happened at 14:30.',
  ])('%s', (text) => {
    expect(counts(text).filter(({ unit }) => unit === 'people' || unit === 'villages')).toEqual([]);
  });
});

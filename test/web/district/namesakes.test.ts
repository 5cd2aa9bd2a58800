import { expect, test } from 'vitest';
import { namesakesIn } from '../../../src/web/pages/district/namesakes.ts';

const place = (id: string, name: string, ...within: string[]) => ({ id, name, within });

test('places of one name are told apart by the nearest place that only one of them lies in', () => {
  const told = namesakesIn([
    place('a', 'Dara', 'Khanaqin', 'Diyala'),
    place('b', 'Dara', 'Daquq', 'Kirkuk'),
    place('c', 'Mikhas', 'Khanaqin', 'Diyala'),
  ]);
  expect([...told]).toEqual([
    ['a', 'Khanaqin'],
    ['b', 'Daquq'],
  ]);
});

test('what they share tells nothing: the next place out does', () => {
  const told = namesakesIn([place('a', 'Qaya', 'Centre', 'Diyala'), place('b', 'Qaya', 'Centre', 'Kirkuk')]);
  expect([...told.values()]).toEqual(['Diyala', 'Kirkuk']);
});

test('of a place that lies in nothing, nothing is said', () => {
  expect(namesakesIn([place('a', 'Qaya'), place('b', 'Qaya', 'Kirkuk')])).toEqual(new Map([['b', 'Kirkuk']]));
});

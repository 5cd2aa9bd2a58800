import { expect, test } from 'vitest';
import { areaPlaces, namesakesIn } from '../../src/gazetteer/index.ts';

const place = (id: string, name: string, ...within: string[]) => ({ id, name, within, precision: 'village' });

test('places of one name are told apart by the nearest place that only one of them lies in', () => {
  const told = namesakesIn([
    place('a', 'Dara', 'Khanaqin', 'Diyala'),
    place('b', 'Dara', 'Daquq', 'Kirkuk'),
    place('c', 'Mikhas', 'Khanaqin', 'Diyala'),
  ]);
  expect([...told]).toEqual([
    ['a', { within: 'Khanaqin' }],
    ['b', { within: 'Daquq' }],
  ]);
});

test('what they share tells nothing: the next place out does', () => {
  const told = namesakesIn([place('a', 'Qaya', 'Centre', 'Diyala'), place('b', 'Qaya', 'Centre', 'Kirkuk')]);
  expect([...told.values()]).toEqual([{ within: 'Diyala' }, { within: 'Kirkuk' }]);
});

test('of a place that lies in nothing, nothing is said', () => {
  expect(namesakesIn([place('a', 'Qaya'), place('b', 'Qaya', 'Kirkuk')])).toEqual(
    new Map([['b', { within: 'Kirkuk' }]]),
  );
});

test('a town and the district of its name are told apart by what they are, whether or not the one names the other', () => {
  const district = { id: 'd', name: 'Kalar', precision: 'district', within: ['Sulaymaniyah', 'Iraq'] };
  for (const within of [
    ['Kalar', 'Sulaymaniyah', 'Iraq'],
    ['Sulaymaniyah', 'Iraq'],
  ])
    expect([...namesakesIn([district, { id: 't', name: 'Kalar', precision: 'town', within }])]).toEqual([
      ['d', { kind: 'district' }],
      ['t', { kind: 'town' }],
    ]);
});

test('a place that two lists have is no namesake of itself', () => {
  expect(namesakesIn([place('a', 'Dara', 'Khanaqin'), place('a', 'Dara', 'Khanaqin', 'Diyala')])).toEqual(new Map());
});

test('the area’s own namesakes are told apart', () => {
  const told = namesakesIn(areaPlaces);
  expect(['khanaqin', 'khanaqin-town', 'kirkuk-gov', 'rashad-kirkuk'].map((id) => told.get(`iq:${id}`))).toEqual([
    { kind: 'district' },
    { kind: 'town' },
    { kind: 'governorate' },
    { within: 'Hawija' },
  ]);
  expect(told.has('iq:baghdad-town'), 'Baghdad is the town').toBe(false);
  const said = [...told].map(
    ([id, one]) => `${areaPlaces.find((place) => place.id === id)!.name} ${JSON.stringify(one)}`,
  );
  expect(new Set(said).size).toBe(said.length);
});

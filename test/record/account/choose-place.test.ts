import { expect, test } from 'vitest';
import type { PlaceRef } from '../../../src/gazetteer/index.ts';
import { choosePlace } from '../../../src/record/account/choose-place.ts';

const place = (name: string, more: Partial<PlaceRef> = {}): PlaceRef => ({
  id: null,
  name,
  within: ['Diyala', 'Iraq'],
  lat: null,
  lon: null,
  precision: 'village',
  ...more,
});

const told = (places: readonly PlaceRef[]) =>
  choosePlace(places.map((one, at) => ({ value: [one], origin: `paper ${at}`, published: `2021-03-0${at + 1}` })));

test('the place that most publishers name is the place', () => {
  expect(told([place('Islah'), place('Dara'), place('Islah')])).toMatchObject({
    value: [{ name: 'Islah' }],
    rule: 'most sources',
  });
});

test('who names only the governorate, or a side of the capital, does not speak against who says where in it', () => {
  const wide = [place('Diyala', { precision: 'governorate' }), place('north of Baghdad', { precision: 'relative' })];
  expect(told([place('Islah'), ...wide])).toMatchObject({ value: [{ name: 'Islah' }], rule: 'the only one' });
  expect(told(wide)!.value[0]!.name).toBe('north of Baghdad');
  const near = place('13 km west of Islah', { precision: 'relative' });
  expect(told([wide[0]!, near])!.value[0]!.name).toBe('13 km west of Islah');
});

test('a position that another gives for the same place is the position', () => {
  expect(told([place('Islah'), place('islah', { lat: 34.3, lon: 45.1 })])!.value).toEqual([
    place('Islah', { lat: 34.3, lon: 45.1 }),
  ]);
  expect(told([place('Dara', { lat: 34.3, lon: 45.1 }), place('Islah')])!.value[0]!.lat).toBeNull();
});

import { expect, test } from 'vitest';
import { PlaceTree } from '../../../src/assessment/from-record/place-tree.ts';
import type { AssessedPlace } from '../../../src/assessment/index.ts';
import { areaPlaces, type PlaceRef } from '../../../src/gazetteer/index.ts';

const ref = (name: string, within: readonly string[], more: Partial<PlaceRef> = {}): PlaceRef => ({
  id: null,
  name,
  within,
  lat: null,
  lon: null,
  precision: 'village',
  ...more,
});
const district = ['Khanaqin', 'Diyala', 'Iraq'];

function treeOf(...refs: PlaceRef[]): { ids: (string | null)[]; places: ReadonlyMap<string, AssessedPlace> } {
  const tree = new PlaceTree(areaPlaces);
  const ids = refs.map((one) => tree.named(one)?.id ?? null);
  return { ids, places: new Map(tree.places().map((place) => [place.id, place])) };
}

test('a village of the gazetteer lies in what its list says, by ids', () => {
  const { ids, places } = treeOf(ref('Dara', district, { id: 'iq:dara' }));
  expect(ids).toEqual(['iq:dara']);
  expect(places.get('iq:dara')!.within).toEqual(['iq:khanaqin', 'iq:diyala', 'country:IQ']);
});

test('a village in no list is one place under all its spellings, and keeps them', () => {
  const { ids, places } = treeOf(
    ref('Tal Rashid', district),
    ref('Tel Rasheed', ['Khanaqeen', 'Diyala', 'Iraq']),
    ref('Tal-Rashid', district),
  );
  expect(new Set(ids)).toEqual(new Set(['place:tal-rashid.khanaqin.diyala.iraq']));
  expect(places.get(ids[0]!)).toMatchObject({ name: 'Tal Rashid', names: ['Tel Rasheed', 'Tal-Rashid'] });
});

test('another district’s village of the same name, and a longer name, are other places', () => {
  const { ids } = treeOf(
    ref('Tal Rashid', district),
    ref('Tal Rashid', ['Miqdadiya', 'Diyala', 'Iraq']),
    ref('Rashid', district),
    ref('Village 1', district),
    ref('Village 12', district),
    ref('Village 11', district),
  );
  expect(new Set(ids).size).toBe(6);
});

test('an unlisted spelling of a listed village is the listed one', () => {
  expect(treeOf(ref('Darra', district)).ids).toEqual(['iq:dara']);
});

test('what lies so far from a town lies in the district, and what is withheld nowhere', () => {
  const { ids } = treeOf(
    ref('13 km west of Khanaqin', district, { precision: 'relative' }),
    ref('withheld', [], { precision: 'district' }),
    ref('████', district),
  );
  expect(ids).toEqual(['iq:khanaqin', null, null]);
});

test('areas that no list has are made of their names, each once', () => {
  const { ids, places } = treeOf(ref('Umm Sidr', ['Bara', 'North Kordofan', 'Sudan']), ref('Jabra', ['Bara', 'Sudan']));
  expect(places.get(ids[0]!)!.within).toEqual([
    'place:bara.north-kordofan.sudan',
    'place:north-kordofan.sudan',
    'country:SD',
  ]);
  expect(places.get(ids[1]!)!.within).toEqual(places.get(ids[0]!)!.within);
  expect(places.get('place:north-kordofan.sudan')!.scale).toBe('governorate');
});

test('listed villages of a named area are there though nobody names them; those of other countries are not', () => {
  expect(treeOf(ref('Dara', district)).places.has('iq:jamil-beg')).toBe(true);
  expect(treeOf(ref('Jabra', ['Bara', 'Sudan'])).places.has('iq:jamil-beg')).toBe(false);
});

test('a town and its district share a name: how things are is taken to be said of the wider', () => {
  const tree = new PlaceTree(areaPlaces);
  const town = ref('Khanaqin', ['Diyala', 'Iraq'], { id: 'iq:khanaqin-town', precision: 'town' });
  expect(tree.named(town)!.id).toBe('iq:khanaqin-town');
  expect(tree.saidOf(town)!.id).toBe('iq:khanaqin');
});

import { gzipSync } from 'node:zlib';
import { geoContains } from 'd3-geo';
import { expect, test } from 'vitest';
import { areaPlaces, nameIn } from '../../src/gazetteer/index.ts';
import area from '../../src/gazetteer/outlines/area.json' with { type: 'json' };
import world from '../../src/gazetteer/outlines/world.json' with { type: 'json' };
import { areaOutlines, type OutlineCollection, worldOutlines } from '../../src/gazetteer/outlines.ts';

const at = (areas: OutlineCollection, lon: number, lat: number): (string | null)[] =>
  areas.features.filter((one) => geoContains(one, [lon, lat])).map(({ properties }) => properties.id);
const khanaqin: [number, number] = [45.39, 34.35];

test('the world is parted into its countries, each with its name in three languages', async () => {
  const { countries, borders } = await worldOutlines();
  expect(at(countries, ...khanaqin)).toEqual(['country:IQ']);
  expect(at(countries, 2.35, 48.85)).toEqual(['country:FR']);
  expect(at(countries, -30, 30)).toEqual([]);
  const names = countries.features.find(({ properties }) => properties.id === 'country:IQ')?.properties.names;
  expect(names).toEqual({ en: 'Iraq', ar: 'العراق', ckb: 'عێراق' });
  expect(borders.geometry.coordinates.length).toBeGreaterThan(150);
});

test('Iraq is parted into governorates, which are those of the area pack', async () => {
  const { governorates, countries } = await areaOutlines();
  expect(at(governorates, ...khanaqin)).toEqual(['iq:diyala']);
  expect(at(countries, ...khanaqin)).toEqual(['country:IQ']);
  const own = governorates.features.flatMap(({ properties }) => properties.id ?? []);
  const pack = areaPlaces.filter(({ precision }) => precision === 'governorate').map(({ id }) => id);
  expect(pack.filter((id) => !own.includes(id))).toEqual(['iq:halabja-gov', 'iq:kurdistan-region']);
  const diyala = governorates.features.find(({ properties }) => properties.id === 'iq:diyala');
  expect(diyala?.properties.names).toEqual({ en: 'Diyala', ar: 'ديالى', ckb: 'دیالە' });
});

test('the towns of the area pack lie in the governorates that the pack says', async () => {
  const { governorates } = await areaOutlines();
  const governorateNames = new Set(governorates.features.map(({ properties }) => properties.names?.en));
  const misplaced = areaPlaces.flatMap(({ name, lat, lon, within }) => {
    const said = within.find((one) => governorateNames.has(one));
    if (lat === null || lon === null || said === undefined || !at(governorates, lon, lat)[0]) return [];
    const found = governorates.features.filter((one) => geoContains(one, [lon, lat]));
    return found.some(({ properties }) => properties.names?.en === said) ? [] : [`${name}: ${said}`];
  });
  // Natural Earth draws Makhmour with Erbil, and Baghdad without its outer districts.
  expect(misplaced).toEqual(['Makhmour: Ninewa', 'Tarmiyah: Baghdad', 'Abu Ghraib: Baghdad']);
});

test('both are small enough to be sent', () => {
  const packed = (data: unknown): number => gzipSync(JSON.stringify(data)).length;
  expect(packed(world)).toBeLessThan(150_000);
  expect(packed(area)).toBeLessThan(80_000);
});

test('a place is named in the script of each language, where the gazetteer knows it', () => {
  const place = areaPlaces.find(({ id }) => id === 'iq:jalawla')!;
  expect(['en', 'ar', 'ckb', 'fr'].map((language) => nameIn(place, language))).toEqual([
    'Jalawla',
    'جلولاء',
    'جەلەولا',
    null,
  ]);
  const anbar = areaPlaces.find(({ id }) => id === 'iq:anbar')!;
  expect(nameIn(anbar, 'ar')).toBe('الأنبار');
});

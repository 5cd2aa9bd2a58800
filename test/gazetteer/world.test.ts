import { describe, expect, it } from 'vitest';
import { Gazetteer, listLayer, peopleLayer } from '../../src/gazetteer/index.ts';
import data from '../../src/gazetteer/world.json' with { type: 'json' };
import { worldGazetteer } from '../../src/gazetteer/world.ts';

const tokens = (text: string) => text.split(' ').map((word) => ({ lower: word.toLowerCase() }));

describe('the world', () => {
  it('knows towns with what contains them, their position and its source', () => {
    const nairobi = worldGazetteer.find('Nairobi').find(({ id }) => id === 'geonames:184745');
    expect(nairobi).toMatchObject({ country: 'KE', lat: -1.283, source: 'GeoNames, CC BY 4.0, 2023-03' });
    expect(nairobi!.within.at(-1)).toBe('Kenya');
  });

  it('knows towns by their other spellings', () => {
    expect(worldGazetteer.find('Hodeidah').map(({ name }) => name)).toContain('Al Hudaydah');
  });

  it('knows countries and their people', () => {
    expect(worldGazetteer.find('Ivory Coast')[0]).toMatchObject({ id: 'country:CI', precision: 'country' });
    expect(peopleLayer.find('burkinabe')[0]).toMatchObject({ country: 'BF' });
    expect(peopleLayer.find('welsh')).toEqual([]);
  });

  it('finds the longest name at a word', () => {
    expect(worldGazetteer.at(tokens('Jammu and Kashmir police'), 0, 3)).toMatchObject({ last: 2 });
    expect(worldGazetteer.at(tokens('Al Anbar'), 0, 1)).toMatchObject({ last: 1 });
    expect(worldGazetteer.at(tokens('nowhere known'), 0, 1)).toBeNull();
  });

  it('keeps its names sorted, as its lookup needs', () => {
    expect(data.names.every((name, at) => at === 0 || data.names[at - 1]! < name)).toBe(true);
  });
});

describe('a gazetteer', () => {
  const mill = { ...worldGazetteer.find('Khanaqin')[0]!, id: 'user:mill', name: 'Old Mill', layer: 'user' } as const;

  it('takes a layer more and stays as it was', () => {
    const empty = new Gazetteer([]);
    expect(empty.with(listLayer([mill])).find('old mill')).toEqual([mill]);
    expect(empty.find('old mill')).toEqual([]);
  });
});

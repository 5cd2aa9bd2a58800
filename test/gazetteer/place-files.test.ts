import { describe, expect, it } from 'vitest';
import { readGeonamesDump, readOchaGeoJson, readPlacesCsv } from '../../src/gazetteer/index.ts';

const row = (cells: Readonly<Record<number, string>>): string =>
  Array.from({ length: 19 }, (_, at) => cells[at] ?? '').join('\t');

describe('a GeoNames country dump', () => {
  const region = row({ 0: '1', 1: 'North Hills', 6: 'A', 7: 'ADM1', 8: 'IQ', 10: '77', 4: '35', 5: '45' });
  const district = row({ 0: '2', 1: 'Bala', 6: 'A', 7: 'ADM2', 8: 'IQ', 10: '77', 11: '701', 4: '35', 5: '45' });
  const village = row({
    0: '3',
    1: 'Dōrvan',
    2: 'Dorvan',
    3: 'Darvan,دۆرڤان',
    4: '35.25',
    5: '45.5',
    6: 'P',
    7: 'PPL',
    8: 'IQ',
    10: '77',
    11: '701',
    14: '120',
  });

  it('gives its places with their names, position and what contains them', () => {
    const { places, problems } = readGeonamesDump([region, district, village].join('\n'));
    expect(problems).toEqual([]);
    expect(places[2]).toMatchObject({
      id: 'geonames:3',
      name: 'Dōrvan',
      names: ['Dorvan', 'Darvan', 'دۆرڤان'],
      precision: 'village',
      within: ['Bala', 'North Hills', 'Iraq'],
      lat: 35.25,
      lon: 45.5,
      layer: 'user',
    });
    expect(places.map(({ precision }) => precision)).toEqual(['governorate', 'district', 'village']);
  });

  it('says which row is wrong, and takes the others', () => {
    const wrong = village.replace('35.25', 'north');
    const { places, problems } = readGeonamesDump([region, 'one\ttwo', wrong].join('\r\n'));
    expect(places).toHaveLength(1);
    expect(problems).toEqual([
      { row: 2, column: null, said: '2 columns where GeoNames has 19' },
      { row: 3, column: 'latitude', said: 'not a number of degrees: north' },
    ]);
  });
});

describe('an administrative layer of OCHA', () => {
  const properties = {
    ADM2_EN: 'Bala',
    ADM2_AR: 'بالا',
    ADM2_PCODE: 'IQG99Q01',
    ADM1_EN: 'North Hills',
    ADM1_PCODE: 'IQG99',
    ADM0_EN: 'Iraq',
  };
  const layer = (...features: object[]) =>
    JSON.stringify({ type: 'FeatureCollection', features: features.map((given) => ({ properties: given })) });

  it('gives divisions by their P-codes, without a position that the file does not give', () => {
    const { places, problems } = readOchaGeoJson(layer(properties));
    expect(problems).toEqual([]);
    expect(places[0]).toMatchObject({
      id: 'pcode:IQG99Q01',
      name: 'Bala',
      names: ['بالا'],
      precision: 'district',
      within: ['North Hills', 'Iraq'],
      country: 'IQ',
      lat: null,
    });
  });

  it('takes the centre and the names of newer files', () => {
    const given = {
      adm1_name: 'North Hills',
      adm1_pcode: 'IQG99',
      adm0_name: 'Iraq',
      center_lat: 35.5,
      center_lon: 45,
    };
    expect(readOchaGeoJson(layer(given)).places[0]).toMatchObject({ precision: 'governorate', lat: 35.5, lon: 45 });
  });

  it('says what is missing', () => {
    expect(readOchaGeoJson(layer({ ...properties, ADM2_PCODE: '' })).problems).toEqual([
      { row: 1, column: 'ADM2_PCODE', said: 'missing' },
    ]);
    expect(readOchaGeoJson('{}').problems[0]!.said).toBe('not a GeoJSON FeatureCollection');
    expect(readOchaGeoJson('<xml>').problems[0]!.said).toMatch(/^not JSON/);
  });
});

describe('a table of places', () => {
  it('is read by the names of its columns', () => {
    const { places, problems } = readPlacesCsv(
      'Latitude,Longitude,Name,Alternative names,Within,Type\n35.25,45.5,Dorvan,Darvan; دۆرڤان,Bala; North Hills; Iraq,village\n,,"Bala, Upper",,Iraq,district\n',
    );
    expect(problems).toEqual([]);
    expect(places[0]).toMatchObject({
      name: 'Dorvan',
      names: ['Darvan', 'دۆرڤان'],
      within: ['Bala', 'North Hills', 'Iraq'],
      country: 'IQ',
      lat: 35.25,
      precision: 'village',
    });
    expect(places[1]).toMatchObject({ name: 'Bala, Upper', lat: null, source: null, precision: 'district' });
  });

  it('may be parted by semicolons or tabs, and write decimal commas', () => {
    expect(readPlacesCsv('name;lat;lon\nDorvan;35,25;45,5\n').places[0]).toMatchObject({ lat: 35.25, lon: 45.5 });
    expect(readPlacesCsv('name\tlat\tlon\nDorvan\t35.25\t45.5\n').places[0]).toMatchObject({ lat: 35.25 });
  });

  it('says which row and column is wrong, and takes the others', () => {
    const { places, problems } = readPlacesCsv('name,lat,lon\nDorvan,95,45\n,35,45\nBala,35,\nKani,35,45\n');
    expect(places.map(({ name }) => name)).toEqual(['Kani']);
    expect(problems).toEqual([
      { row: 2, column: 'latitude', said: 'outside -90 to 90 degrees: 95' },
      { row: 3, column: 'name', said: 'missing' },
      { row: 4, column: 'longitude', said: 'missing' },
    ]);
  });

  it('needs a column of names', () => {
    expect(readPlacesCsv('lat,lon\n35,45\n').problems).toEqual([
      { row: 1, column: 'name', said: 'missing: no such column' },
    ]);
    expect(readPlacesCsv('').places).toEqual([]);
  });
});

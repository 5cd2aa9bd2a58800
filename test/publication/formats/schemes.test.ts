import { describe, expect, test } from 'vitest';
import { acledColumns, acledRegions, countryCodes, ucdpColumns, ucdpRegions } from '../../../src/codebook/index.ts';
import { hxlFaults, type Published, type PublishedIncident } from '../../../src/publication/formats/index.ts';
import { cellsOf, condition, counted, figure, incident, rowsOf, townside, village } from './made-up.ts';

const one = async (format: 'acled' | 'ucdp', changes: Partial<PublishedIncident> = {}) =>
  (await cellsOf(format, [{ ...incident, ...changes }]))[0]!;

const when = (earliest: string, latest: string) => ({ edtf: `${earliest}/${latest}`, earliest, latest });
const soldiers = { id: null, name: 'Border Guards of the Hill', named: true, category: 'military' } as const;
const gunmen = { id: null, name: 'gunmen', named: false, category: 'armed group' } as const;
const clash = { ...incident.codes, acled: { event_type: 'Battles', sub_event_type: 'Armed clash' }, ucdp: 1 } as const;

describe('ACLED’s shape', () => {
  test('has its 31 columns in their order', async () => {
    expect((await rowsOf('acled', []))[0]).toEqual(
      (
        'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,' +
        'actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,' +
        'latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp'
      ).split(','),
    );
    expect(acledColumns).toHaveLength(31);
  });

  test('tells an attack on civilians as ACLED does', async () => {
    expect(await one('acled')).toMatchObject({
      event_id_cnty: 'i-1',
      event_date: '2020-05-02',
      year: '2020',
      time_precision: '1',
      disorder_type: 'Political violence',
      event_type: 'Violence against civilians',
      sub_event_type: 'Attack',
      actor1: 'Islamic State',
      inter1: 'Rebel group',
      actor2: 'Civilians (Iraq)',
      assoc_actor_2: 'shepherds',
      inter2: 'Civilians',
      interaction: 'Rebel group-Civilians',
      civilian_targeting: 'Civilian targeting',
      iso: '368',
      region: 'Middle East',
      country: 'Iraq',
      admin1: 'Diyala',
      admin2: 'Khanaqin',
      admin3: 'Jalawla',
      location: 'Reed Bank',
      geo_precision: '1',
      source: 'Lamp; Reed',
      fatalities: '7',
      timestamp: '1588586400',
    });
  });

  test('names the sides’ kinds in the order of their numbers, whoever struck', async () => {
    const row = await one('acled', { perpetrators: [gunmen], targets: [soldiers], codes: clash });
    expect(row).toMatchObject({
      actor1: 'Unidentified Armed Group (Iraq)',
      assoc_actor_1: 'gunmen',
      actor2: 'Border Guards of the Hill',
      interaction: 'State forces-Political militia',
      civilian_targeting: '',
    });
  });

  test('tells a protest by those who protest', async () => {
    const codes = { ...incident.codes, acled: { event_type: 'Protests', sub_event_type: 'Peaceful protest' } };
    const row = await one('acled', { type: 'protest', perpetrators: [], targets: [], codes });
    expect(row).toMatchObject({
      actor1: 'Protesters (Iraq)',
      interaction: 'Protesters only',
      disorder_type: 'Demonstrations',
    });
  });

  test('says how well day and place are known', async () => {
    expect(await one('acled', { when: when('2020-05-02', '2020-05-06') })).toMatchObject({ time_precision: '2' });
    expect(await one('acled', { when: when('2020-05-01', '2020-05-31') })).toMatchObject({ time_precision: '3' });
    expect(await one('acled', { places: [townside] })).toMatchObject({ geo_precision: '2', admin2: 'Khanaqin' });
    const governorate = { ...village, name: 'Diyala', within: ['Iraq'], precision: 'governorate' } as const;
    expect(await one('acled', { places: [governorate] })).toMatchObject({
      geo_precision: '3',
      admin1: 'Diyala',
      location: 'Diyala',
    });
  });

  test('leaves out what it has no row for, and says so', async () => {
    const left: string[] = [];
    const items = [
      figure,
      condition,
      { ...incident, when: null },
      { ...incident, type: 'disaster', codes: { ...incident.codes, acled: null } } as const,
    ];
    const rows = await rowsOf('acled', items, { onLeftOut: (_: Published, why: string) => left.push(why) });
    expect(rows).toHaveLength(1);
    expect(left).toEqual(['not an incident', 'not an incident', 'no date', 'outside this scheme']);
  });
});

describe('UCDP’s shape', () => {
  test('has its 49 columns in their order', async () => {
    const [head] = await rowsOf('ucdp', []);
    expect(head).toEqual([...ucdpColumns]);
    expect(head).toHaveLength(49);
    expect(new Set(head).size).toBe(49);
  });

  test('gives best, high and low, and the dead by side', async () => {
    expect(await one('ucdp')).toMatchObject({
      type_of_violence: '3',
      side_a: 'Islamic State',
      side_b: 'Civilians',
      deaths_civilians: '7',
      deaths_unknown: '0',
      best: '7',
      low: '6',
      high: '7',
      country_id: '645',
      region: 'Middle East',
      where_prec: '1',
      date_prec: '1',
      geom_wkt: 'POINT (45.16 34.21)',
      priogrid_gid: '179011',
    });
    const by = [
      { who: 'soldiers', count: 3 },
      { who: 'villagers', count: 1 },
    ];
    const killed = { ...counted(6), by };
    expect(await one('ucdp', { perpetrators: [gunmen], targets: [soldiers], codes: clash, killed })).toMatchObject({
      side_a: 'Border Guards of the Hill',
      side_b: 'gunmen',
      deaths_a: '3',
      deaths_b: '0',
      deaths_civilians: '1',
      deaths_unknown: '2',
    });
  });

  test.each([
    ['2020-05-02', '2020-05-02', '1'],
    ['2020-05-02', '2020-05-05', '2'],
    ['2020-05-02', '2020-05-08', '3'],
    ['2020-05-01', '2020-05-31', '4'],
    ['2020-01-01', '2020-12-31', '5'],
  ])('from %s to %s has date_prec %s', async (earliest, latest, date_prec) => {
    expect(await one('ucdp', { when: when(earliest, latest) })).toMatchObject({
      date_prec,
      date_start: earliest,
      date_end: latest,
    });
  });
});

describe('HXL', () => {
  test('is valid, with the hashtags in a row under the names', async () => {
    const rows = await rowsOf('hxl', [incident, figure, condition]);
    expect(hxlFaults(rows)).toEqual([]);
    expect(rows[1]!.slice(0, 5).join(' ')).toBe('#date+occurred #date+start #date+end #event+type #event+type+sub');
    expect(rows).toHaveLength(5);
  });

  test('carries displaced families and the state of movement', async () => {
    const [, tags, , families, movement] = await rowsOf('hxl', [incident, figure, condition]);
    expect(families![tags!.indexOf('#affected+idps+households')]).toBe('30');
    expect(movement![tags!.indexOf('#access')]).toBe('stopped at night');
  });

  test.each([
    [[['Lat'], ['#geo+lat'], ['91']], 3],
    [[['Day'], ['#date+start'], ['2 May']], 3],
    [[['Dead'], ['#affected+killed'], ['-1']], 3],
    [[['X'], ['#nonsense'], ['1']], 2],
    [[['X'], ['1']], 1],
    [[['X'], ['#event'], ['1', '2']], 3],
  ])('a table that is wrong is named with its row: %j', (rows, row) => {
    expect(hxlFaults(rows).map((fault) => fault.row)).toEqual([row]);
  });
});

test('every country has one region in each scheme, and every region only countries', () => {
  const codes = [...countryCodes.keys()];
  expect(codes.filter((code) => !acledRegions.has(code))).toEqual([]);
  expect(codes.filter((code) => !ucdpRegions.has(code) && code !== 'AQ' && code !== 'BV' && code !== 'TF')).toEqual([]);
  expect([...acledRegions.keys(), ...ucdpRegions.keys()].filter((code) => !countryCodes.has(code))).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import {
  type ImportedIncident,
  ImportProblem,
  importTable,
  summaryOf,
} from '../../../src/publication/imports/index.ts';
import { acledNames, acledRow, gtdRow, imported, pieces, tableOf, ucdpRow } from './made-up.ts';

const one = async (as: 'acled' | 'ucdp' | 'gtd', row: Record<string, string>) => {
  const { taken, rejects } = await imported(tableOf(Object.keys(row), [row]), { as });
  expect(rejects).toEqual([]);
  return taken[0]! as (typeof taken)[0] & { claim: ImportedIncident };
};

describe('a row of ACLED', () => {
  test('becomes an incident with its day, place, sides and dead', async () => {
    const { key, claim, notes, sources, dataset } = await one('acled', acledRow);
    expect(key).toBe('XYZ1');
    expect(claim).toMatchObject({
      type: 'attack',
      when: { edtf: '2020-05-02', earliest: '2020-05-02', latest: '2020-05-02' },
      where: [{ name: 'Reed Bank', within: ['Khanaqin', 'Diyala', 'Iraq'], lat: 34.21, lon: 45.16 }],
      killed: { best: 2, min: 2, max: 2 },
      targets: [{ name: 'Shepherds (Iraq)', category: 'civilians' }],
      codes: { ucdp: 3, acled: { event_type: 'Violence against civilians', sub_event_type: 'Attack' } },
    });
    expect(claim.perpetrators[0]).toMatchObject({ name: 'Islamic State', named: true, category: 'armed group' });
    expect(claim.perpetrators[0]!.id).not.toBeNull();
    expect(notes).toBe('Made up: men came\r\nat dusk, "from the orchard".');
    expect(sources.map(({ publisher }) => publisher)).toEqual(['Lamp', 'Reed']);
    expect(dataset).toMatchObject({ name: 'ACLED', mayLeave: false });
  });

  test('says no more of the day than ACLED does', async () => {
    expect((await one('acled', { ...acledRow, time_precision: '3' })).claim.when).toMatchObject({ edtf: '2020-05' });
    const week = (await one('acled', { ...acledRow, time_precision: '2' })).claim.when;
    expect(week).toMatchObject({ earliest: '2020-04-26', latest: '2020-05-08' });
  });

  test.each([
    ['1', 'military'],
    ['State forces', 'military'],
    ['State Forces', 'military'],
    ['Rebel Groups', 'armed group'],
    ['Identity militia', 'militia'],
    ['', 'unknown'],
  ])('takes the kind of actor %j, by number or name', async (inter1, category) => {
    const { claim } = await one('acled', { ...acledRow, actor1: 'Somebody Nobody Lists', inter1 });
    expect(claim.perpetrators).toEqual([{ id: null, name: 'Somebody Nobody Lists', named: true, category }]);
  });
});

describe('a row of UCDP', () => {
  test('becomes a clash with its sides and the dead of each', async () => {
    const { claim } = await one('ucdp', ucdpRow);
    expect(claim).toMatchObject({
      type: 'armed clash',
      when: { edtf: '2020-05-02/2020-05-05' },
      where: [{ name: 'Reed Bank', within: ['Khanaqin', 'Diyala', 'Iraq'] }],
      perpetrators: [{ name: 'Government of Iraq', category: 'military' }],
      targets: [{ name: 'Islamic State' }],
      killed: {
        best: 5,
        min: 4,
        max: 9,
        by: [
          { who: 'side a', count: 1 },
          { who: 'side b', count: 4 },
        ],
      },
      codes: { ucdp: 1 },
    });
  });

  test('in an older release’s columns and order says the same', async () => {
    const { best, low, high, ...rest } = ucdpRow;
    const older = { high_est: high, low_est: low, best_est: best, ...rest };
    expect((await one('ucdp', older)).claim).toEqual((await one('ucdp', ucdpRow)).claim);
  });

  test('may leave, as its licence says', async () => {
    expect((await one('ucdp', ucdpRow)).dataset).toMatchObject({ licence: 'CC BY 4.0', mayLeave: true });
  });
});

describe('a row of GTD', () => {
  test('becomes an attack; what GTD does not know is not known', async () => {
    const { claim } = await one('gtd', gtdRow);
    expect(claim).toMatchObject({
      type: 'suicide bombing',
      when: { edtf: '2020-05' },
      killed: { best: 3 },
      injured: null,
      weapons: ['explosives'],
      targets: [{ name: 'Checkpoint', category: 'military' }],
      perpetrators: [{ name: 'Islamic State' }],
      codes: { gtd: 'Bombing/Explosion' },
    });
    const foiled = await one('gtd', { ...gtdRow, success: '0', gname: 'Unknown', city: 'Unknown', specificity: '4' });
    expect(foiled.claim).toMatchObject({
      outcome: 'failed',
      perpetrators: [],
      where: [{ name: 'Diyala', within: ['Iraq'], precision: 'governorate' }],
    });
  });
});

describe('a table of HXL', () => {
  const file = [
    'Tag der Tat,Art,Ort,Breite,Laenge,Tote,Familien,Zugang',
    '#date+occurred,#event+type,#loc+name+v_own,#geo+lat,#geo+lon,#affected +killed,#affected+idps+households,#access',
    '2020-05-02,Battles,Reed Bank,34.21,45.16,2,,',
    '2020-05-03,,Reed Bank,34.21,45.16,,30,',
    '2020-05-04,,Reed Bank,34.21,45.16,,,stopped at night',
  ].join('\n');

  test('is read by its hashtags, whatever the names', async () => {
    const { taken, rejects } = await imported(file, { as: 'hxl' });
    expect(rejects).toEqual([]);
    expect(taken.map(({ claim }) => claim)).toMatchObject([
      { kind: 'incident', type: 'armed clash', killed: { best: 2 }, where: [{ name: 'Reed Bank' }] },
      { kind: 'figure', measure: 'families displaced', value: { best: 30, unit: 'families' } },
      { kind: 'condition', aspect: 'movement', state: 'stopped at night' },
    ]);
  });

  test('without hashtags is refused', async () => {
    await expect(imported('a,b\n1,2\n', { as: 'hxl' })).rejects.toThrow(ImportProblem);
  });
});

describe('somebody’s own table', () => {
  const file =
    'Wann;Was;Wo;Bezirk;Tote\n02.05.2020;Überfall;Reed Bank;Khanaqin;2\n14.05.2020;Bombe;Reed Bank;Khanaqin;\n';
  const mapping = {
    columns: { date: 'Wann', type: 'Was', place: 'Wo', admin2: 'Bezirk', killed: 'Tote' },
    types: { überfall: 'attack', bombe: 'bombing' },
  } as const;

  test('is read by a mapping of its columns and words', async () => {
    const { taken } = await imported(file, { as: 'csv', mapping, dates: 'dmy' });
    expect(taken.map(({ claim }) => claim)).toMatchObject([
      {
        type: 'attack',
        when: { edtf: '2020-05-02' },
        where: [{ name: 'Reed Bank', within: ['Khanaqin'] }],
        killed: { best: 2 },
      },
      { type: 'bombing', when: { edtf: '2020-05-14' }, killed: null },
    ]);
  });

  test('is never guessed at: a day that may be two is refused, a word nobody knows too', async () => {
    expect(
      (await imported(file, { as: 'csv', mapping })).rejects.map(({ reason, line }) => `${line} ${reason}`),
    ).toEqual(['2 ambiguous date']);
    const { types, ...plain } = mapping;
    const { rejects } = await imported(file, { as: 'csv', mapping: plain, dates: 'dmy' });
    expect(rejects.map(({ reason, column }) => `${column}: ${reason}`)).toEqual([
      'Was: unknown code',
      'Was: unknown code',
    ]);
  });

  test('has the same rows under the same keys when it is imported again', async () => {
    const keys = async () => (await imported(file, { as: 'csv', mapping, dates: 'dmy' })).taken.map(({ key }) => key);
    expect(await keys()).toEqual(await keys());
    expect(new Set(await keys()).size).toBe(2);
  });

  test('lacking a column it is said to have is refused whole', async () => {
    const wrong = { columns: { date: 'Datum' } };
    await expect(imported(file, { as: 'csv', mapping: wrong })).rejects.toThrow(/no column “Datum”.*Wann, Was/);
  });
});

test('a data set that lacks its columns is refused, and those missing are named', async () => {
  await expect(imported('id,best\n1,2\n', { as: 'ucdp' })).rejects.toThrow(/type_of_violence.*date_start/);
  await expect(imported('', { as: 'csv' })).rejects.toThrow(/empty/);
});

test('the columns may come in any order', async () => {
  const [usual, turned] = [acledNames, acledNames.toReversed()];
  const claims = async (names: readonly string[]) =>
    (await imported(tableOf(names, [acledRow]), { as: 'acled' })).taken.map(({ claim }) => claim);
  expect(await claims(turned)).toEqual(await claims(usual));
});

test('a dry run says what would come in', async () => {
  const rows = [
    acledRow,
    { ...acledRow, event_id_cnty: 'XYZ2', event_date: '2020-06-01', sub_event_type: 'Grenade' },
    { ...acledRow, event_id_cnty: 'XYZ3', fatalities: '-1' },
  ];
  const table = await importTable(pieces(tableOf(acledNames, rows)), { as: 'acled', name: 'a.csv' });
  expect(await summaryOf(table.rows)).toEqual({
    rows: 3,
    taken: 2,
    rejected: 1,
    types: [
      ['incident: attack', 1],
      ['incident: grenade', 1],
    ],
    period: { earliest: '2020-05-02', latest: '2020-06-01' },
    places: [['Iraq: Diyala', 2]],
    withoutPosition: 0,
    doubts: 0,
    rejects: [{ reason: 'negative count', rows: 1, first: 'line 6 “fatalities” is below zero: -1' }],
  });
});

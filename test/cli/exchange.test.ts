import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportFormats } from '../../src/cli/export/export-command.ts';
import { formats } from '../../src/publication/formats/index.ts';
import { type Database, openRecord } from '../../src/record/index.ts';
import { removeFolder } from '../record/engine/remove-folder.ts';
import { aramHere, type Ended, folderOf } from './command.ts';

const reports = [
  'Gunmen killed two farmers in the village of Tal Rashid, Khanaqin, on 3 May 2021, the police said.',
  'Islamic State fighters killed four soldiers in Jalawla, Diyala, on 9 June 2021. Ten families fled the village of Mikhas.',
].map((text, at) => JSON.stringify({ text, publisher: `Paper ${at}`, published: '2021-06-10' }));

const acled = `event_id_cnty,event_date,event_type,sub_event_type,actor1,inter1,country,admin1,location,latitude,longitude,fatalities,notes
IRQ1,2021-05-03,Violence against civilians,Attack,Unidentified Armed Group (Iraq),3,Iraq,Diyala,Tal Rashid,34.3,45.3,3,Made up for a test.
IRQ2,2021-07-01,Battles,Armed clash,Islamic State,2,Iraq,Diyala,Sadiyah,34.2,45.1,1,Made up too.
`;

const folder = folderOf({
  'reports.ndjson': reports.join('\n'),
  'acled.csv': acled,
  'ours.csv': `Datum,Ort,Tote,Art
2021-08-01,Tal Rashid,2,Überfall
99999-01-01,Tal Rashid,2,attack
2021-08-02,Mikhas,-3,attack
2021-08-03,Mikhas,=1+1,attack
`,
  'ours.json': '{"columns":{"date":"Datum","place":"Ort","killed":"Tote","type":"Art"},"types":{"Überfall":"ambush"}}',
});
const at = (name: string): string => join(folder, name);
const run = (args: string, data = 'data'): Promise<Ended> =>
  aramHere(args.split(' '), { ARAM_DATA: at(data), ARAM_BY: 'ana', DATABASE_URL: '' });
const listed = async (data = 'data') =>
  JSON.parse((await run('list incidents --order oldest --json', data)).out) as Record<string, any>[];

let record: Database;
beforeAll(async () => {
  record = await openRecord({ data: at('data') });
  await run(`add ${at('reports.ndjson')}`);
});
afterAll(async () => {
  await record.close();
  await removeFolder(folder);
});

test('the formats of the command are those of the writers', () => {
  expect(exportFormats).toEqual(formats);
});

describe('what is exported', () => {
  // A sheet of rivals has a row a number, not a row an event; a feed is to be read.
  const ofEvents = exportFormats.filter((format) => !format.endsWith('-rivals') && format !== 'atom');
  test.each(ofEvents)('as %s comes in again as the same incidents', async (format) => {
    const file = at(`out.${format}`);
    expect(await run(`export --as ${format} --kind incident --output ${file}`)).toMatchObject({ code: 0 });
    const shape = ['ucdp', 'acled', 'hxl'].includes(format) ? format : 'csv';
    expect(await run(`import ${file} --as ${shape}`, `from-${format}`)).toMatchObject({ code: 0, err: '' });
    const told = ({ when, where, killed }: Record<string, any>) => ({
      day: when.value.earliest,
      place: where.value[0].name,
      killed: killed?.value,
    });
    expect((await listed(`from-${format}`)).map(told)).toEqual((await listed()).map(told));
  });

  test('and comes back where it came from is known, and no further source', async () => {
    const before = await listed();
    expect(await run(`import ${at('out.csv')} --as csv`)).toMatchObject({ code: 0 });
    const facts = (records: Record<string, any>[]) => records.map(({ id, sources, grade }) => ({ id, sources, grade }));
    expect(facts(await listed())).toEqual(facts(before));
    expect((await listed()).map(({ claims }) => claims)).toEqual(before.map(({ claims }) => claims));
  });

  test('as HXL has its hashtags, as GeoJSON its features, as NDJSON its sentences', async () => {
    expect((await run('export --as hxl')).out.split('\r\n')[1]).toMatch(/^#date\+occurred,/);
    expect(JSON.parse((await run('export --as geojson')).out).features.length).toBeGreaterThan(1);
    expect((await run('export --as ndjson --text Rashid')).out).toContain('Gunmen killed two farmers');
  });

  test('is chosen by the filters of aram list', async () => {
    const { out } = await run('export --as csv --kind incident --to 2021-05');
    expect(out).toContain('Tal Rashid');
    expect(out).not.toContain('Jalawla');
  });
});

describe('an import', () => {
  test('dry says what would come in and changes nothing', async () => {
    const { out, code } = await run(`import ${at('acled.csv')} --as acled --dry-run`);
    expect(code).toBe(0);
    expect(out).toMatch(/2 rows would come in, 0 rows would not/);
    expect(await listed()).toHaveLength(2);
  });

  test('matches rows like any other claim, once', async () => {
    expect((await run(`import ${at('acled.csv')} --as acled`)).out).toMatch(/2 rows added.*They stay here/);
    expect((await run(`import ${at('acled.csv')} --as acled`)).out).toMatch(/0 rows added, 2 known already/);
    const [first] = await listed();
    expect(first).toMatchObject({ killed: { min: 2, max: 3 }, sources: 2 });
  });

  test('of a licensed set never leaves, and says so', async () => {
    const { out, err } = await run('export --as csv --kind incident');
    expect(out).not.toMatch(/ACLED|Sadiyah|Made up/);
    expect(out).toMatch(/Tal Rashid.*,2,2,2,/);
    expect(err).toMatch(/1 record is left out: only data sets whose licence keeps them here/);
    expect(await run('export --as csv --text Sadiyah')).toMatchObject({ code: 1, out: '' });
  });

  test('names each bad row and takes the good ones', async () => {
    const { out, err, code } = await run(`import ${at('ours.csv')} --as csv --mapping ${at('ours.json')}`);
    expect(code).toBe(1);
    expect(out).toMatch(/1 row added, 0 known already, 3 rejected/);
    expect(err).toMatch(/line 3 “Datum” is a day there never was/);
    const rejects = readFileSync(at('ours.csv.rejects.csv'), 'utf8').split('\r\n');
    expect(rejects.slice(1, 4).map((line) => line.split(',')[2])).toEqual([
      'impossible date',
      'negative count',
      'formula',
    ]);
    expect(rejects[3]).toContain("'=1+1");
  });

  test('said to leave after all leaves, with all its rows, and a repeat without a word changes nothing', async () => {
    const leaving = async () => (await run('export --as csv --kind incident')).out;
    expect((await run(`import ${at('acled.csv')} --as acled --may-leave`)).out).toMatch(
      /2 known already.*rejected\.$/m,
    );
    expect(await leaving()).toMatch(/Sadiyah/);
    expect((await run(`import ${at('acled.csv')} --as acled`)).out).not.toMatch(/They stay here/);
    expect(await leaving()).toMatch(/Sadiyah/);
    expect((await run(`import ${at('acled.csv')} --as acled --no-may-leave`)).out).toMatch(/They stay here/);
    expect(await leaving()).not.toMatch(/Sadiyah/);
  });

  test('of a file in any letters is a data set of its own', async () => {
    for (const name of ['خانقين.csv', 'گوند.csv']) writeFileSync(at(name), 'date,place,type\n2021-10-01,Gila,attack\n');
    const ids = [];
    for (const name of ['خانقين.csv', 'گوند.csv']) {
      const { out } = await run(`import ${at(name)} --as csv --json`);
      ids.push(JSON.parse(out).dataset.id);
    }
    expect(new Set(ids).size).toBe(2);
    expect((await run('list sources')).out).toContain('خانقين');
  });

  test('takes columns from flags', async () => {
    writeFileSync(at('two.csv'), 'Tag;Dorf;Opfer\n2021-09-01;Gila;1\n');
    const flags = '--column date=Tag --column place=Dorf --column killed=Opfer --type attack --json';
    const { out } = await run(`import ${at('two.csv')} --as csv ${flags}`);
    expect(JSON.parse(out)).toMatchObject({ added: 1, rejected: 0, dataset: { id: 'two', mayLeave: true } });
    expect(existsSync(at('two.csv.rejects.csv'))).toBe(false);
  });

  test.each([
    ['import nowhere.csv --as csv', 1, /nowhere\.csv: there is no such file/],
    ['import ours.csv --as ucdp', 1, /has no column “id”, .*Its columns are: Datum/],
    ['import ours.csv --as csv --column age=Alter', 2, /there is no such field/],
    ['import ours.csv --as excel', 2, /Allowed choices/],
    ['import ours.csv', 2, /--as/],
  ])('%s says what is wrong', async (args, code, said) => {
    const found = await run(args.replace('ours.csv', at('ours.csv')));
    expect(found.code).toBe(code);
    expect(found.err).toMatch(said);
  });
});

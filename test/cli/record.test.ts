import { readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addReport, openRecord } from '../../src/record/index.ts';
import { removeFolder } from '../record/engine/remove-folder.ts';
import { readingsOf } from '../record/fact-reading.ts';
import { aram, aramHere, aramIntoClosedPipe, type Ended, folderOf, root } from './command.ts';

const folder = folderOf({
  'own.txt': 'Gunmen killed two farmers in the village of Tal Rashid, Khanaqin, on 3 May 2021, the police said.',
  'again.txt': 'In the village of Tal Rashid, Khanaqin, gunmen killed three farmers on 3 May 2021, residents said.',
});
const sample = { ARAM_DATA: join(folder, 'sample'), ARAM_BY: 'ana', DATABASE_URL: '' };
const own = { ...sample, ARAM_DATA: join(folder, 'own') };

const words = (args: string): string[] => args.match(/"[^"]*"|\S+/g)!.map((word) => word.replaceAll('"', ''));
const run = (args: string, env: NodeJS.ProcessEnv = sample): Promise<Ended> => aramHere(words(args), env);
const asked = async (args: string, env = sample) => JSON.parse((await run(`${args} --json`, env)).out);
const idOf = async (text: string): Promise<string> => (await asked(`list incidents --text "${text}"`))[0].id;

let started: Ended;
const held: (() => Promise<void>)[] = [];
beforeAll(async () => {
  started = await aram(['start', '--no-serve', '--output', join(folder, 'page.html')], '', sample);
  // Held open, so that the engine does not stop and start between commands.
  for (const { ARAM_DATA: data } of [sample, own]) held.push((await openRecord({ data })).close);
});
afterAll(async () => {
  for (const close of held) await close();
  await removeFolder(folder);
});

describe('aram start', () => {
  test('builds the sample record and shows where its reports differ', async () => {
    expect(started).toMatchObject({ code: 0, err: '' });
    for (const line of [/Dara.* 7 \(6–7\)/, /Dakai.* 4 \(3–4\)/, /Rashad.* 14 \(12–15\)/])
      expect(started.out).toMatch(line);
  });

  test('adds nothing the second time, and nothing to a record of somebody’s own', async () => {
    await run(`add ${join(folder, 'own.txt')}`, own);
    await run(`start --no-serve --output ${join(folder, 'page.html')}`, own);
    await run(`start --no-serve --output ${join(folder, 'page.html')}`);
    expect(await asked('list reports', own)).toHaveLength(1);
    expect(await asked('list reports')).toHaveLength(36);
  });
});

describe('aram add', () => {
  test('says what is new, matched and known', async () => {
    const again = join(folder, 'again.txt');
    const first = await run(`add ${again} --publisher Sample`, own);
    expect(first.out).toMatch(/matched\s+i.* 3 \(2–3\) killed/);
    expect(first.out).toContain('1 report added. Incidents: 0 new, 1 matched.');
    const { out, err, code } = await run(`add ${again} nowhere.txt --publisher Sample --json`, own);
    expect(code).toBe(1);
    expect(err).toMatch(/nowhere\.txt.*no such file/);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).outcome),
    ).toEqual(['known', undefined]);
  });
});

test('aram add goes on when nobody reads what it says', async () => {
  const data = join(folder, 'piped');
  const { code, err } = await aramIntoClosedPipe(['add', join(root, 'samples/record/reports.ndjson'), '--data', data]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(await asked('list reports', { ...sample, ARAM_DATA: data })).toHaveLength(36);
});

describe('aram list', () => {
  test('finds by place and all within it, by time, by type and by words', async () => {
    const names = async (args: string): Promise<string[]> =>
      (await asked(`list incidents ${args}`)).map((row: any) => row.where.value[0].name);
    expect(await names('--place Khanaqin --from 2020-06 --to 2020-08 --type attack')).toEqual([
      'Dakai Mala-Hamid',
      'Dara',
    ]);
    expect(await names('--place miqdadiyah --order deadliest --limit 1')).toEqual(['Rashad']);
    expect(await names('--type protest')).toEqual(['Khanaqin']);
    expect(await names('--text "islam stat qara"')).toEqual(['Qara Tapa road']);
  });

  test('counts what it lists', async () => {
    const { records } = await asked('list incidents --place Khanaqin --count');
    expect(await asked('list incidents --place Khanaqin')).toHaveLength(records);
  });

  test('writes CSV and GeoJSON', async () => {
    const { out } = await run('list incidents --text Dara --format csv');
    expect(out.split('\r\n')[0]).toMatch(/^id,kind,type,.*killed,killed_min,killed_max,killed_rule/);
    expect(out).toMatch(/,7,6,7,most sources,/);
    const map = JSON.parse((await run('list incidents --format geojson')).out);
    expect(map.features.length).toBeGreaterThan(10);
  });

  test('lists reports, places and sources', async () => {
    expect((await run('list reports --text Dara')).out).toMatch(/2020-06-14\s+Kurdistan24/);
    const told = await asked('list reports --place Dara --type attack');
    expect(told.map((row: any) => row.publisher).sort()).toEqual([
      'Anadolu',
      'KirkukNow',
      'Kurdistan24',
      'Rudaw',
      'Shafaq',
    ]);
    expect((await asked('list sources --place Rashad')).map((row: any) => row.name)).not.toContain('Anadolu');
    expect((await run('list places')).out).toMatch(/Dara\s+Khanaqin\s+1\s+7/);
    expect((await run('list sources')).out).toMatch(/KirkukNow\s+publisher/);
  });

  test.each([
    ['list incidents --type murder', /--type murder: there is no such type/],
    ['list incidents --from 2020-13', /Write a year, a month or a day/],
    ['list reports --order oldest', /--order is of incidents/],
    ['list villages', /Allowed choices/],
    ['list incidents --as-of yesterday', /yesterday: this is no moment/],
  ])('%s is wrong use, and says why', async (args, why) => {
    const { code, err } = await run(args);
    expect(code).toBe(2);
    expect(err).toMatch(why);
  });

  test('begins no record where there is none', async () => {
    const { code, err } = await run(`list incidents --data ${join(folder, 'none')}`);
    expect(code).toBe(1);
    expect(err).toMatch(/none: there is no record here/);
  });
});

describe('aram show', () => {
  test('puts every number beside the others with its outlet, day and sentence', async () => {
    const { out } = await run(`show ${await idOf('Dara')}`);
    expect(out).toMatch(/Killed +7 \(6 to 7\) · most independent sources say so/);
    expect(out).toMatch(/6 killed, 6 injured {2}Anadolu · 14 Jun 2020/);
    expect(out).toContain('Kurdistan24');
    expect(out).toContain('at 1:30 a.m. on 14 June');
  });

  test('says that nothing is there by an id', async () => {
    const { code, err } = await run('show i0');
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('nothing by that id') });
  });
});

describe('aram decide', () => {
  test('corrects, shows the past as it was, and takes back', async () => {
    const id = await idOf('Dara');
    const { revision } = await asked(`decide correct ${id} killed 8 --by ben --why "the hospital’s list"`);
    expect((await run(`show ${id}`)).out).toMatch(/Killed +8 \(6 to 8\) · decided by ben, revision/);
    expect((await asked(`show ${id} --as-of ${revision - 1}`)).killed.value).toBe(7);
    expect((await run(`history ${id}`)).out).toMatch(/correct killed → 8.*ben\s+“the hospital’s list”/);
    expect((await run(`decide undo ${revision} --why "of another day"`)).code).toBe(0);
    expect((await asked(`show ${id}`)).killed).toMatchObject({ value: 7, min: 6, max: 7 });
  });

  test('asks for a reason, and refuses what cannot be', async () => {
    const id = await idOf('Dara');
    expect(await run(`decide accept ${id}`)).toMatchObject({ code: 2, err: expect.stringContaining('--why') });
    const { code, err } = await run(`decide correct ${id} killed many --why no`);
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('no count') });
  });

  test('withholds by every door, and brings back', async () => {
    const [report] = await asked('list reports --text "twelve killed"');
    const id = await idOf('Rashad Miqdadiya');
    const { revision } = await asked(`decide withhold report ${report.id} --why "asked by its author"`);
    const doors = [
      `show ${report.id}`,
      `show ${id}`,
      `history ${id}`,
      'list reports',
      'list incidents --format csv',
      'list places',
      'list sources --json',
      'review --json',
      'export --as ndjson',
      'export --as csv-rivals',
    ];
    for (const door of doors) expect((await run(door)).out, door).not.toMatch(/BasNews|babat/);
    expect(await run(doors[0]!)).toMatchObject({ code: 1, err: expect.stringContaining('nothing by that id') });
    expect((await asked(`show ${id}`)).killed).toMatchObject({ min: 13, max: 15 });
    expect(await asked('list reports')).toHaveLength(35);
    await run(`decide undo ${revision} --why "they agreed"`);
    expect(await asked('list reports')).toHaveLength(36);
  });
});

describe('aram review', () => {
  test('asks with one key each, and takes the last answer back', async () => {
    const [first] = await asked('review');
    const { out, code } = await aram(words('review --by ben'), 'wthe same count\nsq', sample);
    expect(code).toBe(0);
    expect(out).toContain(`${first.records[0].id} · `);
    expect(out).toMatch(/One now: revision \d+/);
    expect(out).toContain('1 decided');
    const undone = await aram(words('review --by ben'), 'duq', sample);
    expect(undone.out).toMatch(/Kept apart: revision \d+[\s\S]*Revision \d+ is undone/);
  });

  describe('of claims that the reader is not sure of', () => {
    const unsure = { ...sample, ARAM_DATA: join(folder, 'unsure') };
    const kept: (() => Promise<void>)[] = [];
    beforeAll(async () => {
      const record = await openRecord({ data: unsure.ARAM_DATA });
      kept.push(record.close);
      for (const cluster of ['dara-2020-06-13', 'rashad-2021-10-26']) {
        const [reading] = readingsOf(cluster);
        const claims = reading!.claims.map((claim) => ({ ...claim, confidence: 0.3 }));
        await addReport(record, { ...reading!, claims }, { who: 'ana', at: new Date('2026-01-01') });
      }
    });
    afterAll(() => kept[0]!());
    const review = (keys: string, flags = '--claims') => aram(words(`review ${flags} --by ben`), keys, unsure);

    test('asks one by one: left for later, refused, corrected and accepted, each a key', async () => {
      const [first, second] = await asked('review --claims', unsure);
      const { out, code } = await review('nckilled many\nckilled 21\na');
      expect(code).toBe(0);
      expect(out).toContain(`${first.id} · `);
      expect(out).toContain('the reader is 30 % sure of it');
      expect(out).toMatch(/many is no count/);
      expect(out).toMatch(/Corrected: revision \d+[\s\S]*21[\s\S]*Accepted: revision \d+/);
      expect(out).toContain('2 decided, 1 open');
      expect(await asked(`show ${second.id}`, unsure)).toMatchObject({ standing: 'accepted', killed: { value: 21 } });
    });

    test('takes the last answer back, after the last question too; comes after the matches without --claims', async () => {
      const [first] = await asked('review --claims', unsure);
      const { out } = await review('wno such thing\nruq', '');
      expect(out).toMatch(/Rejected: revision \d+[\s\S]*Nothing is left to ask[\s\S]*Revision \d+ is undone/);
      expect(out).toContain('0 decided, 1 open');
      expect(await asked('review --claims', unsure)).toMatchObject([{ id: first.id, standing: 'open' }]);
      const { out: last } = await review('a');
      expect(last).toContain('1 decided, 0 open');
      expect((await review('')).out).toBe('Nothing is in doubt.\n');
    });
  });
});

describe('a backup', () => {
  const file = join(folder, 'monday.aram');

  test('restores to the same record', async () => {
    expect((await run(`backup ${file}`)).code).toBe(0);
    expect((await run(`backup ${file}`)).err).toContain('is there already');
    const restored = { ...sample, ARAM_DATA: join(folder, 'restored') };
    expect((await run(`restore ${file}`, restored)).code).toBe(0);
    expect((await asked('verify', restored)).head).toBe((await asked('verify')).head);
    expect(await asked('list incidents', restored)).toEqual(await asked('list incidents'));
  });

  test('that was cut short is refused whole, and so is a record that holds something', async () => {
    expect((await run(`restore ${file}`, own)).err).toMatch(/holds something already/);
    truncateSync(file, readFileSync(file).length - 100);
    const empty = { ...sample, ARAM_DATA: join(folder, 'empty') };
    const { code, err } = await run(`restore ${file}`, empty);
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('nothing was restored') });
    expect(await asked('list reports', empty)).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { removeFolder } from '../record/engine/remove-folder.ts';
import { aramHere, type Ended, folderOf, root } from './command.ts';

const folder = folderOf({});
const data = join(folder, 'data');
const run = (args: readonly string[], at = data): Promise<Ended> =>
  aramHere(args, { ARAM_DATA: at, ARAM_BY: 'ana', DATABASE_URL: '' });
const asked = async (...args: string[]): Promise<Ended> => run(args);
const parsed = async (...args: string[]) => JSON.parse((await run([...args, '--format', 'json'])).out);

// The sample record, and the long report added to it.
beforeAll(async () => {
  await run(['add', join(root, 'samples/record/reports.ndjson')]);
  const facts = ['--published', '2022-02-27', '--publisher', 'Sample'];
  await run(['add', join(root, 'samples/long-report.txt'), ...facts]);
}, 120_000);
afterAll(() => removeFolder(folder));

describe('aram assess', () => {
  test('says how calm a place was, with the records that each sentence rests on', async () => {
    const { code, out } = await asked('assess', 'Khanaqin', '--from', '2020', '--to', '2020');
    expect(code).toBe(0);
    expect(out).toMatch(/Khanaqin district was tense, 2020: civilians were harmed\./);
    expect(out).toMatch(/5 attacks were recorded\. \[i/);
    expect(out).toMatch(/compared with 2019/);
  });

  test('says it as data, with its sentences and the names of places', async () => {
    const document = await parsed('assess', 'Khanaqin', '--from', '2020', '--to', '2020');
    expect(document).toMatchObject({
      schema: 'aram.assessment/1',
      place: { id: 'iq:khanaqin', scale: 'district' },
      window: { from: '2020-01-01', to: '2020-12-31' },
      against: { from: '2019-01-01', to: '2019-12-31' },
      level: { level: 'tense' },
      moved: { direction: 'unknown', now: { attacks: 5 } },
    });
    expect(document.coverage.silentVillages).toContain('iq:bina-bakh');
    expect(document.places['iq:bina-bakh'].name).toBe('Bina Bakh');
  });

  test('finds a place by any spelling, script and what holds it', async () => {
    for (const name of ['Khanaqeen', 'خانقين', 'iq:khanaqin', 'Khanaqin, Diyala'])
      expect((await parsed('assess', name, '--from', '2020', '--to', '2020')).place.id).toBe('iq:khanaqin');
  });

  test('says it in Arabic and in Sorani', async () => {
    expect((await asked('assess', 'Khanaqin', '--from', '2020', '--to', '2020', '--lang', 'ar')).out).toMatch(
      /خانقين: متوتر، 2020/,
    );
    expect((await asked('assess', 'Khanaqin', '--from', '2020', '--to', '2020', '--lang', 'ckb')).out).toMatch(
      /خانەقین گرژ/,
    );
  });

  test('is a page in one file that loads and runs nothing', async () => {
    const file = join(folder, 'k.html');
    await asked('assess', 'Khanaqin', '--from', '2020', '--format', 'html', '--lang', 'ar', '--output', file);
    const page = readFileSync(file, 'utf8');
    expect(page).toMatch(/<html lang="ar" dir="rtl">/);
    expect(page).toContain('default-src &#39;none&#39;');
    expect(page).not.toMatch(/<script|src=|undefined|NaN/);
  });

  test('gives a row for each village in it, the silent ones unknown', async () => {
    const rows = await parsed('assess', 'Khanaqin', '--within', '--from', '2020', '--to', '2020');
    const levelOf = (name: string): string => rows.find((row: { name: string }) => row.name === name).level;
    expect(levelOf('Dara')).toBe('tense');
    expect(levelOf('Jamil Beg')).toBe('unknown');
    expect(rows.at(-1).level).toBe('unknown');
    const { out } = await asked('assess', 'Khanaqin', '--within', '--from', '2020', '--to', '2020', '--format', 'csv');
    expect(out).toMatch(/^place,name,scale,within,from,to,level/);
    expect(out).toMatch(/\r\niq:dara,Dara,village,"Khanaqin, Diyala, Iraq",2020-01-01,2020-12-31,tense,/);
  });

  test('takes the last twelve months of the record when no days are named, and says so', async () => {
    const { out, err } = await asked('assess', 'Khanaqin', '--format', 'json');
    expect(err).toMatch(/2021-12-26 to 2022-12-25: the last twelve months of the record/);
    expect(JSON.parse(out).window).toEqual({ from: '2021-12-26', to: '2022-12-25' });
  });

  test('tells what cannot be answered plainly', async () => {
    const problem = async (...args: string[]): Promise<[number, string]> => {
      const { code, err } = await asked('assess', ...args);
      return [code, err];
    };
    expect(await problem('Atlantis')).toEqual([1, expect.stringMatching(/the record names no such place/)]);
    expect(await problem('Khanaqin', '--from', '2999')).toEqual([2, expect.stringMatching(/begins after today/)]);
    expect(await problem('Khanaqin', '--from', '2020', '--to', '2021', '--against', '2021')).toEqual([
      2,
      expect.stringMatching(/both windows hold some of the same days/),
    ]);
    expect(await problem('Khanaqin', '--from', '2021', '--to', '2020')).toEqual([
      2,
      expect.stringMatching(/ends before it begins/),
    ]);
    expect(await problem('Khanaqin', '--from', 'soon')).toEqual([2, expect.stringMatching(/Write a year, a month/)]);
  });

  test('looks at the record as it stood', async () => {
    const then = await parsed('assess', 'Khanaqin', '--from', '2020', '--to', '2022', '--as-of', '1');
    expect(then.moved.now.attacks).toBe(0);
    expect(then.revision).toBe(1);
  });

  test('an empty record is told to be empty', async () => {
    const { code, err } = await asked('assess', 'Khanaqin', '--as-of', '2000-01-01');
    expect([code, err]).toEqual([1, expect.stringMatching(/the record is empty/)]);
  });
});

describe('aram test', () => {
  test('holds the army, the residents, the seven dead and the fifty shells in one answer', async () => {
    const security = JSON.parse((await asked('list', 'conditions', '--type', 'security', '--json')).out);
    const calm = security.find((one: { outlets: string[] }) => one.outlets.includes('KirkukNow')).id;
    const { out } = await asked('test', calm);
    const army = out
      .split(/\n\n {2}(?=Officials said|Residents said)/)
      .find((part) => part.includes('Officials said'))!;
    expect(army).toMatch(/calls the past three months\s+quiet/);
    expect(army).toMatch(/the\s+record\s+cannot test it/);
    expect(army).toMatch(/For it – Residents/);
    expect(army).toMatch(/Against it – Officials\s+threat: present/);
    expect(army).toMatch(/weapons seizure · 24 Feb 2022 · Diyala/);
    expect(army).toMatch(/7 killed · 27 Nov 2021 – 27 Feb 2022 · Diyala/);
  });

  test('one claim alone is tested by its own id', async () => {
    const security = JSON.parse((await asked('list', 'conditions', '--type', 'security', '--json')).out);
    const claim = security[0].line[0].claim;
    const tested = await parsed('test', claim);
    expect(tested).toHaveLength(1);
    expect(tested[0]).toMatchObject({ claim: { id: claim, verdict: 'not testable' }, said: expect.any(String) });
    expect((await asked('test', claim, '--format', 'html', '--lang', 'ar')).out).toMatch(/dir="rtl"/);
  });

  test('what is no claim of calm or danger is refused', async () => {
    expect(await asked('test', 'i1.1')).toMatchObject({ code: 1, err: expect.stringMatching(/holds no claim/) });
  });
});

describe('aram reconcile', () => {
  test('the ministry’s years add up, and stand beside what was recorded with the last year partial', async () => {
    const { out } = await asked('reconcile', 'Khanaqin', '--years', '2018-2021');
    expect(out).toMatch(/the parts add up to the stated total of 2,412/);
    expect(out).toMatch(/2018 +attacks +1,742 +\d+ +0\.\d+/);
    expect(out).toMatch(/Jan 2021 – Oct 2021 +attacks +170/);
    expect(out).toMatch(/The period ends\s+before its year does/);
  });

  test('is a table and data too', async () => {
    const csv = (await asked('reconcile', 'Khanaqin', '--years', '2018-2021', '--format', 'csv')).out;
    expect(csv).toMatch(/,attacks,,The Ministry of Peshmerga in Erbil,Sample,2018-01-01,2018-12-31,1742,Khanaqin,/);
    const totals = await parsed('reconcile', 'Khanaqin', '--years', '2018');
    expect(totals.find((one: { measure: string }) => one.measure === 'attacks').sum).toEqual({
      parts: 2412,
      agrees: true,
    });
    expect((await asked('reconcile', 'Khanaqin', '--format', 'html')).out).toMatch(/<td class="number">1,742<\/td>/);
  });

  test('no total is said to be none, and years that are none are refused', async () => {
    expect((await asked('reconcile', 'Khanaqin', '--years', '1999')).out).toMatch(/No total is stated/);
    expect((await asked('reconcile', 'Khanaqin', '--years', '2021-2018')).code).toBe(2);
  });
});

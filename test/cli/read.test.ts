import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aram, aramIntoClosedPipe, folderOf, tableOf } from './command.ts';

const dara = 'dara-1.txt';

describe.concurrent('aram read', () => {
  test('shows a report as text, without colour in a pipe', async () => {
    const { code, out, err } = await aram(['read', dara, '--published', '2020-06-14', '--publisher', 'Sample']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Six dead in night raid');
    expect(out).toContain('Published 14 Jun 2020 (as given)');
    expect(out).toContain('Incidents');
    expect(out).not.toContain('\u001b');
  });

  test('gives one reading as one JSON object', async () => {
    const { out } = await aram(['read', dara, '--format', 'json', '--title', 'A raid', '--publisher', 'Sample']);
    const reading = JSON.parse(out);
    expect(reading).toMatchObject({
      schema: 'aram.reading/1',
      report: { id: dara, title: 'A raid', publisher: 'Sample' },
    });
  });

  test('gives several as a list, in the order asked for', async () => {
    const { out } = await aram(['read', 'dara-2.txt', dara, '--format', 'json']);
    const ids = (JSON.parse(out) as { report: { id: string } }[]).map(({ report }) => report.id);
    expect(ids).toEqual(['dara-2.txt', dara]);
  });

  test('gives one line a report as NDJSON', async () => {
    const { out } = await aram(['read', dara, 'dara-2.txt', '--format', 'ndjson']);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id, reading }) => [id, reading.report.id])).toEqual([
      [dara, dara],
      ['dara-2.txt', 'dara-2.txt'],
    ]);
  });

  test('reads standard input, named or not', async () => {
    const text = 'Two farmers were killed in the village of Mikhas on 10 May 2020.';
    const plain = await aram(['read', '--format', 'json'], text);
    const named = await aram(['read', '-', '--format', 'json'], text);
    expect(JSON.parse(plain.out).report.text).toBe(text);
    expect(named.out).toBe(plain.out);
  });

  test('reads a folder and those in it', async () => {
    const folder = folderOf({
      'b.txt': 'Two men were shot.',
      'a.txt': 'It is calm.',
      'c.png': 'no report',
      '.hidden.txt': '',
    });
    const { code, out } = await aram(['read', folder, '--format', 'ndjson']);
    expect(code).toBe(0);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual([join(folder, 'a.txt'), join(folder, 'b.txt')]);
  });

  test('shows the rules and the notes with --explain', async () => {
    expect((await aram(['read', dara, '--explain'])).out).toContain('Rules:');
    expect((await aram(['read', dara])).out).not.toContain('Rules:');
  });

  test('says of a language it cannot read that it cannot, and ends well', async () => {
    const { code, out } = await aram(['read', 'arabic.txt']);
    expect(code).toBe(0);
    expect(out).toContain('cannot read this language yet');
  });

  test('speaks Arabic around the report', async () => {
    expect((await aram(['read', dara, '--lang', 'ar'])).out).toContain('الحوادث');
  });

  test('reports a bad file and reads the rest', async () => {
    const { code, out, err } = await aram(['read', 'nowhere.txt', dara, '--format', 'ndjson']);
    expect(code).toBe(1);
    expect(err).toMatch(/nowhere\.txt.*no such file/);
    expect(JSON.parse(out).id).toBe(dara);
  });

  test('refuses a report that is no report for its size, and reads the rest', async () => {
    const folder = folderOf({ 'huge.txt': 'All quiet. '.repeat(800_000), 'small.txt': 'Two men were shot.' });
    const { code, out, err } = await aram(['read', folder, '--format', 'ndjson']);
    expect(code).toBe(1);
    expect(err).toMatch(/huge\.txt.*8\.\d MB.*Split it/);
    expect(JSON.parse(out).id).toBe(join(folder, 'small.txt'));
  });

  test('understands names from where npm was called', async () => {
    const folder = folderOf({ 'here.txt': 'Two men were shot.' });
    const env = { npm_lifecycle_event: 'aram', INIT_CWD: folder };
    expect((await aram(['read', 'here.txt', '--format', 'ndjson'], '', env)).code).toBe(0);
  });

  test('ends quietly when nobody reads on', async () => {
    const folder = folderOf({ 'rows.ndjson': tableOf(3000) });
    const { code, err } = await aramIntoClosedPipe([
      'read',
      '--input',
      join(folder, 'rows.ndjson'),
      '--format',
      'ndjson',
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});

describe.concurrent('a table', () => {
  test('gives one line a row, in order, whether read by one thread or several', async () => {
    const table = join(folderOf({ 'rows.ndjson': tableOf(300) }), 'rows.ndjson');
    const one = await aram(['read', '--input', table, '--format', 'ndjson', '--jobs', '1']);
    const many = await aram(['read', '--input', table, '--format', 'ndjson', '--jobs', '2']);
    expect(one.out).toBe(many.out);
    const ids = one.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual(Array.from({ length: 300 }, (_, at) => `row-${at}`));
  });

  test('takes the columns that flags name', async () => {
    const folder = folderOf({ 'rows.csv': 'nr,body,day\r\n7,"Two men, both farmers, were shot.",2021-05-03\r\n' });
    const flags = ['--text-column', 'body', '--id-column', 'nr', '--published-column', 'day', '--format', 'ndjson'];
    const { out, err } = await aram(['read', '--input', join(folder, 'rows.csv'), ...flags]);
    expect(err).toBe('');
    expect(JSON.parse(out)).toMatchObject({
      id: '7',
      reading: { report: { text: 'Two men, both farmers, were shot.', published: { edtf: '2021-05-03' } } },
    });
  });

  test('without the column is refused with the columns it has', async () => {
    const folder = folderOf({ 'rows.csv': 'nr,story\r\n7,Two men were shot.\r\n' });
    const { code, err } = await aram(['read', '--input', join(folder, 'rows.csv'), '--text-column', 'body']);
    expect(code).toBe(1);
    expect(err).toMatch(/body.*nr, story/);
  });

  test('with a bad row gives all the others', async () => {
    const rows = ['{"id":"a","text":"Two men were shot."}', '{"id":', '{"id":"c","text":"It is calm."}'];
    const folder = folderOf({ 'rows.ndjson': rows.join('\n') });
    const { code, out, err } = await aram(['read', '--input', join(folder, 'rows.ndjson'), '--format', 'ndjson']);
    expect(code).toBe(1);
    expect(err).toMatch(/line 2/);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['a', 'c']);
  });

  test('tells of a date it does not understand, and reads the row without it', async () => {
    const folder = folderOf({ 'rows.ndjson': '{"id":"a","text":"Two men were shot.","published":"3/5/21"}' });
    const { code, out, err } = await aram(['read', '--input', join(folder, 'rows.ndjson'), '--format', 'ndjson']);
    expect(code).toBe(1);
    expect(err).toContain('"3/5/21" is no date Aram understands');
    expect(JSON.parse(out).id).toBe('a');
  });

  test('becomes CSV with one head', async () => {
    const { out } = await aram(['read', '--input', '-', '--format', 'csv'], tableOf(3));
    expect(out.split('\r\n').filter((line) => line.startsWith('reading,'))).toHaveLength(1);
  });
});

describe.concurrent('the output', () => {
  test('goes to a file', async () => {
    const folder = folderOf({});
    const file = join(folder, 'page.html');
    const { code, out } = await aram(['read', dara, '--format', 'html', '--output', file]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>.*<\/html>\n$/s);
  });

  test('is a folder of pages for several reports', async () => {
    const folder = join(folderOf({}), 'pages');
    await aram(['read', dara, 'dara-2.txt', '--format', 'html', '--output', folder]);
    expect(readdirSync(folder).sort()).toEqual(['dara-1.html', 'dara-2.html']);
  });

  test('never overwrites what is read, by whatever name', async () => {
    const folder = folderOf({ 'report.txt': 'Two men were shot.' });
    const report = join(folder, 'report.txt');
    symlinkSync(report, join(folder, 'link.txt'));
    for (const [input, output] of [
      [report, report],
      [report, join(folder, 'link.txt')],
      [folder, join(folder, 'new.txt')],
    ] as const) {
      const { code, err } = await aram(['read', input, '--output', output]);
      expect(code).toBe(2);
      expect(err).toContain('--output');
    }
    expect(readFileSync(report, 'utf8')).toBe('Two men were shot.');
    expect(existsSync(join(folder, 'new.txt'))).toBe(false);
  });
});

describe.concurrent('wrong use ends with 2 and says what to do', () => {
  const wrong: [string, string[], RegExp][] = [
    ['an unknown flag', ['read', dara, '--pubished', '2020'], /unknown option.*\n.*--published/],
    ['an unknown command', ['raed'], /unknown command/],
    ['a date in words', ['read', dara, '--published', 'June 2020'], /2022-02-27/],
    ['a day that is none', ['read', dara, '--published', '2021-02-30'], /no date/],
    ['an unknown format', ['read', dara, '--format', 'xml'], /text, json, ndjson, csv, html/],
    ['no threads', ['read', dara, '--jobs', '0'], /1 or more/],
    ['several reports in one page', ['read', dara, 'dara-2.txt', '--format', 'html'], /--output FOLDER/],
    ['standard input twice', ['read', '-', '--input', '-'], /only once/],
    ['no folder for the output', ['read', dara, '--output', 'nowhere/x.txt'], /no folder/],
    ['nothing at all', [], /Usage/],
  ];
  test.each(wrong)('%s', async (_name, args, said) => {
    const { code, out, err } = await aram(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(said);
  });
});

describe.concurrent('aram', () => {
  test('tells its version and helps with examples', async () => {
    expect((await aram(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    for (const args of [['--help'], ['read', '--help'], ['start', '--help'], ['schema', '--help']]) {
      const { code, out } = await aram(args);
      expect(code).toBe(0);
      expect(out).toMatch(/Examples?:/);
    }
  });

  test('prints the schema of a reading', async () => {
    expect(JSON.parse((await aram(['schema'])).out)).toMatchObject({ title: 'Reading' });
  });
});

describe.concurrent('what a user knows', () => {
  test('is read beside the world: places, and groups', async () => {
    const folder = folderOf({
      'places.csv': 'name,lat,lon,within\nTal Zorab,34.6,45.3,Khanaqin;Diyala\n,1,2,\n',
      'actors.csv': 'name,aliases,category\nSons of the Plain,SOP,armed group\n',
      'report.txt': 'On 3 May 2021 the Sons of the Plain shot two farmers dead in Tal Zorab.',
    });
    const flags = ['--gazetteer', join(folder, 'places.csv'), '--actors', join(folder, 'actors.csv')];
    const { code, out, err } = await aram(['read', join(folder, 'report.txt'), ...flags, '--format', 'json']);
    expect(code).toBe(0);
    expect(err).toContain('row 3, column name: missing');
    expect(JSON.parse(out).claims[0]).toMatchObject({
      where: [{ name: 'Tal Zorab', lat: 34.6, lon: 45.3 }],
      perpetrators: [{ name: 'Sons of the Plain', named: true, category: 'armed group' }],
    });
  });

  test('places a report that names no place', async () => {
    const text = 'On 3 May 2021 gunmen shot two farmers dead.';
    const { out } = await aram(['read', '-', '--place', 'Jalawla, Khanaqin', '--format', 'json'], text);
    expect(JSON.parse(out).claims[0].where[0]).toMatchObject({
      name: 'Jalawla',
      within: expect.arrayContaining(['Khanaqin']),
    });
  });

  test.each(['--gazetteer', '--actors'])('is asked for by its name if %s is not there', async (flag) => {
    const { code, err } = await aram(['read', dara, flag, 'nowhere.csv']);
    expect(code).toBe(2);
    expect(err).toMatch(/nowhere\.csv: there is no such file/);
  });
});

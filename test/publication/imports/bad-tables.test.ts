import { describe, expect, test } from 'vitest';
import { rejectLine, rejectsHead } from '../../../src/publication/imports/index.ts';
import { acledNames, acledRow, imported, line, tableOf } from './made-up.ts';

const good = { ...acledRow, notes: 'Made up.' };
/** A bad row between two good ones. */
const between = (bad: Record<string, string>): string =>
  tableOf(acledNames, [good, { ...good, event_id_cnty: 'BAD', ...bad }, { ...good, event_id_cnty: 'XYZ2' }]);

describe('a row that fails is named with its line, its column and the reason, and the others go in', () => {
  test.each([
    ['event_date', '15 January 99999', 'impossible date'],
    ['event_date', '99999-01-15', 'impossible date'],
    ['event_date', '2021-02-29', 'impossible date'],
    ['event_date', 'last week', 'not a date'],
    ['event_date', '03/04/2020', 'ambiguous date'],
    ['event_date', '', 'missing value'],
    ['event_date', '2031-01-01', 'future date'],
    ['fatalities', '-3', 'negative count'],
    ['fatalities', 'several', 'not a number'],
    ['fatalities', '2.5', 'not a number'],
    ['fatalities', '99999999999', 'impossible count'],
    ['latitude', '134.2', 'impossible coordinates'],
    ['latitude', 'north', 'not a number'],
    ['longitude', '', 'half a position'],
    ['notes', '=HYPERLINK("x")', 'formula'],
    ['notes', '@SUM(A1:A9)', 'formula'],
    ['notes', '+cmd|calc', 'formula'],
    ['notes', 'Ø§Ù„Ø¬Ù„ÙˆÙ„Ø§Ø¡', 'wrong encoding'],
    ['notes', 'caf\ufffd', 'wrong encoding'],
    ['event_type', 'Tea party', 'unknown code'],
    ['event_id_cnty', 'XYZ1', 'same id twice'],
  ])('%s: %j is %s', async (column, value, reason) => {
    const bad =
      column === 'latitude' && value === '134.2' ? { latitude: value, longitude: '190' } : { [column]: value };
    const changed = column === 'event_type' ? { ...bad, sub_event_type: 'Tea' } : bad;
    const { taken, rejects } = await imported(between(changed), { as: 'acled', today: '2026-01-01' });
    expect(rejects.map((reject) => `${reject.line}: ${reject.reason}`)).toEqual([`3: ${reason}`]);
    if (reason !== 'same id twice') expect(rejects[0]!.column).toBe(column);
    expect(taken.map(({ key }) => key)).toEqual(['XYZ1', 'XYZ2']);
  });

  test.each([
    { latitude: '45.16', longitude: '34.21' },
    { latitude: '123.4', longitude: '8.1' },
  ])('latitude and longitude the wrong way round: %j', async (bad) => {
    const { rejects, taken } = await imported(between(bad), { as: 'acled' });
    expect(rejects.map(({ reason }) => reason)).toEqual(['swapped coordinates']);
    expect(taken).toHaveLength(2);
  });

  describe('latitude and longitude within the world, and the wrong way round for where the row says it is', () => {
    const own = async (row: Record<string, string>) => {
      const base = { id: 'a', date: '2021-05-02', type: 'attack' };
      return imported(tableOf([...Object.keys(base), ...Object.keys(row)], [{ ...base, ...row }]), { as: 'csv' });
    };

    test.each([
      { place: 'Khanaqin', lat: '45.39', lon: '34.35' },
      { place: 'A village', admin1: 'Diyala', lat: '45', lon: '34' },
      { place: 'العراق', lat: '44', lon: '33' },
      { country: 'العراق', place: 'A village', lat: '45', lon: '34' },
      { country: 'Iraq', place: 'A village', lat: '39.2', lon: '33.1' },
      { country: 'Turkey', place: 'A village', lat: '33.5', lon: '39.5' },
      { within: 'Diyala; Iraq', place: 'A village', lat: '45', lon: '34' },
    ])('is named with its columns: %j', async (row) => {
      const { rejects, taken } = await own(row);
      expect(taken).toEqual([]);
      expect(rejects).toMatchObject([
        { reason: 'swapped coordinates', column: 'lat', value: `${row.lat}, ${row.lon}` },
      ]);
      expect(rejects[0]!.said).toMatch(/“lat” and “lon” the wrong way round: .* lies outside (IQ|TR), where/);
    });

    test.each([
      ['where it should be', { country: 'Iraq', place: 'Khanaqin', lat: '34.35', lon: '45.39' }],
      ['a step beyond the border', { country: 'Iraq', place: 'A village', lat: '34.6', lon: '45.75' }],
      ['in a country that holds both', { country: 'Turkey', place: 'A village', lat: '38.5', lon: '39.5' }],
      ['in another country, as it stands', { country: 'Iraq', place: 'A village', lat: '48.8', lon: '2.3' }],
      ['of a place nobody knows', { place: 'Nowhere Known', lat: '45', lon: '34' }],
    ])('is taken %s', async (_, row) => {
      const { rejects, taken } = await own(row);
      expect(rejects).toEqual([]);
      expect(taken[0]!.claim.where).toMatchObject([{ lat: Number(row.lat), lon: Number(row.lon) }]);
    });
  });

  test('cells too many, too few, ten thousand, or a quotation mark left open', async () => {
    const cells = acledNames.map((name) => (good as Record<string, string>)[name] ?? '');
    const bad = [
      line([...cells, 'one more']),
      line(cells.slice(0, 20)),
      `${','.repeat(10_000)}\r\n`,
      `${','.repeat(10_000_000)}\r\n`,
      `"q"${',""'.repeat(3_000_000)}\r\n`,
      '"XYZ7" and,more\r\n',
    ];
    const file = tableOf(acledNames, [good]) + bad.join('') + line(['XYZ2', ...cells.slice(1)]);
    const { taken, rejects } = await imported(file, { as: 'acled' });
    expect(rejects.map((reject) => `${reject.line}: ${reject.reason}`)).toEqual([
      '3: too many columns',
      '4: too few columns',
      '5: too many columns',
      '6: too many columns',
      '7: too many columns',
      '8: broken row',
    ]);
    expect(taken.map((row) => `${row.line}: ${row.key}`)).toEqual(['2: XYZ1', '9: XYZ2']);
  });

  test('a line of NDJSON longer than any row is named, and not read', async () => {
    const row = (id: string, more = '') =>
      `{"id":"${id}","date":"2020-05-02","type":"attack","place":"Reed Bank"${more}}\n`;
    const { taken, rejects } = await imported(row('a', ',"x":1'.repeat(3_000_000)) + row('b'), { as: 'csv' });
    expect(rejects.map(({ line: at, reason }) => [at, reason])).toEqual([[1, 'row too long']]);
    expect(taken.map(({ key }) => key)).toEqual(['b']);
  });

  test('a quotation mark never closed costs its own line only', async () => {
    const row = (id: string) => `${id},2020-05-02,attack,Reed Bank,Made up\n`;
    const file = `id,date,type,place,notes\n${row('a')}b,2020-05-02,attack,Reed Bank,"Made up\n${row('c')}${row('d')}`;
    const { taken, rejects } = await imported(file, { as: 'csv' });
    expect(rejects.map((reject) => `${reject.line}: ${reject.reason}`)).toEqual(['3: broken row']);
    expect(taken.map(({ key }) => key)).toEqual(['a', 'c', 'd']);
  });
});

test('a table of ten million columns is refused, not unpacked', async () => {
  const names = Array.from({ length: 2 }, () => ','.repeat(5_000_000)).join('');
  await expect(imported(`${names}\n1,2\n`, { as: 'csv' }, 1 << 16)).rejects.toThrow(/columns|cells/);
});

test('the rejects’ file has the rows as they came, with what is wrong before them, and runs nothing', async () => {
  const { rejects, columns } = await imported(between({ notes: '=1+1' }), { as: 'acled' });
  expect(rejectsHead(columns)).toMatch(/^line,wrong_column,reason,said,event_id_cnty,event_date,/);
  expect(rejectLine(rejects[0]!)).toMatch(/^3,notes,formula,line 3 “notes” holds a formula,BAD,.*,'=1\+1,/);
});

describe('encodings', () => {
  const file = 'id,date,type,place,notes\r\n1,2020-05-02,attack,جلولاء,قرية خانقين في محافظة ديالى على الحدود\r\n';
  const placed = { where: [{ name: 'جلولاء' }] };

  test.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1256'] as const)('%s is read', async (encoding) => {
    const { taken } = await imported(encoded(file, encoding), { as: 'csv' });
    expect(taken.map(({ claim }) => claim)).toMatchObject([placed]);
  });

  test('Windows-1252 is read, as old tables of GTD are written', async () => {
    const text = 'id,date,type,place\r\n1,2020-05-02,attack,Bogotá de José\r\n';
    const { taken } = await imported(
      Uint8Array.from(text, (sign) => sign.charCodeAt(0)),
      { as: 'csv' },
    );
    expect(taken[0]!.claim.where[0]!.name).toBe('Bogotá de José');
  });

  test('digits of the Arabic script are digits', async () => {
    const { taken } = await imported('date,type,place,killed\n٢٠٢٠-٠٥-٠٢,attack,Reed Bank,٧\n', { as: 'csv' });
    expect(taken[0]!.claim).toMatchObject({ when: { edtf: '2020-05-02' }, killed: { best: 7 } });
  });
});

function encoded(text: string, encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256'): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding !== 'windows-1256') {
    const little = Buffer.from(`\ufeff${text}`, 'utf16le');
    return encoding === 'utf-16le' ? little : little.swap16();
  }
  const decoder = new TextDecoder('windows-1256');
  const codes = new Map(Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code] as const));
  return Uint8Array.from(text, (letter) => codes.get(letter)!);
}

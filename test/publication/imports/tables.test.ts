import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ImportProblem } from '../../../src/publication/imports/index.ts';
import { csvRows } from '../../../src/publication/imports/table/csv-rows.ts';
import { imported } from './made-up.ts';

async function split(text: string, size: number) {
  async function* pieces() {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
  }
  const rows = [];
  for await (const batch of csvRows(pieces())) rows.push(...batch);
  return rows;
}

const cell = fc.oneof(
  fc.string({ maxLength: 5 }),
  fc.constantFrom('', 'a,b', '"', '""', 'x\ny', 'x\r\ny', '\n', ' ', 'ئارام', 'a"b'),
);
const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

describe('cells are parted', () => {
  test('as another’s parser parts them, in pieces of any size', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        async (rows, size, end, last) => {
          const head = 'one,two';
          const text = [head, ...rows.map((row) => row.map(quoted).join(','))].join(end) + (last ? end : '');
          const theirs: string[][] = parse(text, {
            relax_column_count: true,
            skip_empty_lines: true,
            record_delimiter: end,
          });
          const ours = await split(text, size);
          expect(ours.map((row) => ('cells' in row ? row.cells : row.said))).toEqual(theirs);
        },
      ),
      { numRuns: 300 },
    ));

  test('and any text whatever is read to its end, each row with a line in order', () =>
    fc.assert(
      fc.asyncProperty(
        fc
          .array(fc.constantFrom('"', ',', '\n', '\r', '\r\n', 'a', ';'), { maxLength: 40 })
          .map((parts) => parts.join('')),
        fc.integer({ min: 1, max: 9 }),
        async (text, size) => {
          const lines = (await split(text, size)).map(({ line }) => line);
          expect(lines).toEqual(lines.toSorted((a, b) => a - b));
          expect(await split(text, size)).toEqual(await split(text, 1000));
        },
      ),
      { numRuns: 300 },
    ));

  test.each([
    ['a;b;c\n1;2,5;3', ['1', '2,5', '3']],
    ['a\tb\n1\t2', ['1', '2']],
    ['a|b\n1|2', ['1', '2']],
    ['"a,b";c\n1;2', ['1', '2']],
  ])('by what the first line has most of: %j', async (text, cells) => {
    expect((await split(text, 100))[1]).toEqual({ line: 2, cells });
  });
});

/** A workbook as other programs write it: shared texts, styles of days, empty cells left out. */
function workbook(sheet: string, others: Record<string, string> = {}): Uint8Array {
  const parts: Record<string, string> = {
    'xl/worksheets/other.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="A" r:id="x7"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="x7" Target="worksheets/other.xml"/></Relationships>',
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="d&quot; day &quot;mmm"/></numFmts><cellStyleXfs><xf/></cellStyleXfs>' +
      '<cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="4"/></cellXfs></styleSheet>',
    'xl/sharedStrings.xml':
      '<sst><si><t>date</t></si><si><r><t>ty</t></r><r><t>pe</t></r></si><si><t>place</t></si><si><t>killed</t></si><si><t>attack</t></si>' +
      '<si><t>Reed &amp; Bank</t><rPh><t>no part</t></rPh></si></sst>',
    ...others,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

const head =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>';
const row = (number: number, first: string, last = ''): string =>
  `<row r="${number}">${first}<c r="B${number}" t="s"><v>4</v></c><c r="C${number}" t="s"><v>5</v></c>${last}</row>`;

describe('a workbook', () => {
  test('is read by its shared texts and its styles of days; an empty last cell is empty', async () => {
    const sheet =
      head +
      row(3, '<c r="A3" s="1"><v>43953</v></c>') +
      row(4, '<c r="A4" s="2"><v>43953</v></c>', '<c r="D4" s="3"><v>2</v></c>');
    const { taken, rejects } = await imported(workbook(sheet), { as: 'csv' });
    expect(rejects).toEqual([]);
    expect(taken.map(({ line, claim }) => ({ line, claim }))).toMatchObject([
      { line: 3, claim: { when: { edtf: '2020-05-02' }, where: [{ name: 'Reed & Bank' }], killed: null } },
      { line: 4, claim: { when: { edtf: '2020-05-02' }, killed: { best: 2 } } },
    ]);
  });

  test('with a formula in a cell has that row refused', async () => {
    const sheet = head + row(2, '<c r="A2" s="1"><v>43953</v></c>', '<c r="D2"><f>SUM(A1:A9)</f><v>2</v></c>');
    const { rejects } = await imported(workbook(sheet), { as: 'csv' });
    expect(rejects.map(({ line, column, reason }) => [line, column, reason])).toEqual([[2, 'killed', 'formula']]);
  });

  test('with a cell beyond all columns has that row refused, and no room is made for it', async () => {
    const sheet = head + row(2, '<c r="A2"><v>1</v></c>', '<c r="ZZZZZZ2"><v>1</v></c>');
    expect((await imported(workbook(sheet), { as: 'csv' })).rejects.map(({ reason }) => reason)).toEqual([
      'too many columns',
    ]);
  });

  test('that is damaged, or none at all, is refused in plain words', async () => {
    const whole = workbook(head);
    const broken = whole.map((byte, at) => (at > 40 && at < 200 ? byte ^ 0x55 : byte));
    await expect(imported(broken, { as: 'csv' })).rejects.toThrow(ImportProblem);
    await expect(imported(zipSync({ 'a.txt': strToU8('a') }), { as: 'csv' })).rejects.toThrow(/damaged workbook/);
  });
});

describe('objects', () => {
  const place = { type: 'Point', coordinates: [45.16, 34.21] };
  const collection = (...features: object[]): string =>
    JSON.stringify({ type: 'FeatureCollection', features }, null, 2);
  const attack = { date: '2020-05-02', type: 'attack', place: 'Reed Bank' };

  test('of GeoJSON are read with their points, and a shape that is no point is refused', async () => {
    const line = {
      type: 'LineString',
      coordinates: [
        [45, 34],
        [46, 35],
      ],
    };
    const file = collection(
      { type: 'Feature', id: 'a', geometry: place, properties: attack },
      { type: 'Feature', id: 'b', geometry: null, properties: attack },
      { type: 'Feature', id: 'c', geometry: line, properties: attack },
    );
    const { taken, rejects } = await imported(file, { as: 'csv' });
    expect(taken.map(({ key, claim }) => [key, claim.where[0]!.lat, claim.where[0]!.lon])).toEqual([
      ['a', 34.21, 45.16],
      ['b', null, null],
    ]);
    expect(rejects.map((reject) => `${reject.line} ${reject.reason}`)).toEqual(['4 broken row']);
  });

  test('of NDJSON are read by their names; a name that comes late is not lost in silence', async () => {
    const lines = Array.from({ length: 1200 }, (_, id) => JSON.stringify({ id, ...attack }));
    lines[3] = '{"id": ';
    lines[1100] = JSON.stringify({ id: 1100, ...attack, killed: 4 });
    const { taken, rejects } = await imported(`${lines.join('\n')}\n`, { as: 'csv' });
    expect(taken).toHaveLength(1198);
    expect(rejects.map((reject) => `${reject.line} ${reject.reason}`)).toEqual([
      '4 broken row',
      '1101 too many columns',
    ]);
  });

  test('that are none are refused in plain words', async () => {
    await expect(imported('{\n"type": "FeatureCollection", "features": [', { as: 'csv' })).rejects.toThrow(/no JSON/);
    await expect(imported(strToU8('PAR1 and then nothing that is Parquet'), { as: 'csv' })).rejects.toThrow(/damaged/);
  });
});

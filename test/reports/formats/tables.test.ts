import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTableName, type Row, type RowProblem, rowsOfTable, type TableOptions } from '../../../src/reports/index.ts';
import { inChunks } from './made-files.ts';

async function rows(
  table: string | Uint8Array,
  options: Partial<TableOptions> = {},
  chunk = 7,
): Promise<(Row | RowProblem)[]> {
  const found: (Row | RowProblem)[] = [];
  for await (const row of rowsOfTable(inChunks(table, chunk), { name: 'rows.csv', ...options })) found.push(row);
  return found;
}

const plain = (found: (Row | RowProblem)[]) =>
  found.map((row) => ('problem' in row ? [row.line, row.problem.code] : [row.line, row.text, row.facts]));

describe('a table of reports', () => {
  test('in CSV', async () => {
    const csv =
      'id,text,published\r\na1,"Two guards, both old, left.",2022-02\r\na2,"He said ""no"".\r\nThen he left.",\r\na3,Calm.,2022\r\n';
    expect(plain(await rows(csv))).toEqual([
      [2, 'Two guards, both old, left.', { id: 'a1', published: '2022-02' }],
      [3, 'He said "no".\r\nThen he left.', { id: 'a2' }],
      [5, 'Calm.', { id: 'a3', published: '2022' }],
    ]);
  });

  test.each([
    ['tabs', 'id\ttext\na1\tCalm, at last.\n'],
    ['semicolons', 'id;text\na1;Calm, at last.\n'],
    ['commas', '"id","text"\n"a1","Calm, at last."\n'],
  ])('parted by %s', async (_, csv) => {
    expect(plain(await rows(csv))).toEqual([[2, 'Calm, at last.', { id: 'a1' }]]);
  });

  test('in NDJSON', async () => {
    const ndjson =
      '{"id":"a1","text":"Calm.","published":null}\n\n{"id":7,"text":"A guard was shot.","url":"https://a.example"}';
    expect(plain(await rows(ndjson, { name: 'rows.ndjson' }))).toEqual([
      [1, 'Calm.', { id: 'a1' }],
      [3, 'A guard was shot.', { id: '7', url: 'https://a.example' }],
    ]);
  });

  test('with columns under other names', async () => {
    const csv = 'event_id,notes,event_date,source\ne1,Calm.,2022-02-01,The Plain\n';
    const columns = { id: 'event_id', published: 'event_date', publisher: 'source' };
    expect(plain(await rows(csv, { columns }))).toEqual([
      [2, 'Calm.', { id: 'e1', published: '2022-02-01', publisher: 'The Plain' }],
    ]);
  });

  test('lacking a named column is refused with the columns there are', async () => {
    await expect(rows('id,notes\n1,Calm.\n', { columns: { text: 'body' } })).rejects.toThrow(
      'rows.csv: has no column “body”. Its columns are: id, notes.',
    );
  });

  test('without any column of texts is refused with the columns there are', async () => {
    await expect(rows('a,b\n1,2\n')).rejects.toMatchObject({ code: 'column missing' });
  });
});

describe('rows that fail are named and the rest goes on', () => {
  test('in NDJSON', async () => {
    const ndjson = '{"text":"Calm."}\n{"text":\n[1]\n{"text":"  "}\n{"other":1}\n{"text":"A guard was shot."}\n';
    expect(plain(await rows(ndjson, { name: 'r.ndjson' })).map(([line, said]) => [line, said])).toEqual([
      [1, 'Calm.'],
      [2, 'broken row'],
      [3, 'broken row'],
      [4, 'row without text'],
      [5, 'row without text'],
      [6, 'A guard was shot.'],
    ]);
  });

  test('in CSV', async () => {
    const csv = 'id,text\n1,Calm.\n2\n3,\n4,"A guard" was shot,and,more\n5,Calm again.\n';
    const found = plain(await rows(csv));
    expect(found[0]).toEqual([2, 'Calm.', { id: '1' }]);
    expect(found.at(-1)).toEqual([6, 'Calm again.', { id: '5' }]);
    expect(found.filter(([, said]) => said === 'row without text').map(([line]) => line)).toEqual([3, 4]);
  });

  test('an open quotation mark is told at its line', async () => {
    const [first, second] = await rows('id,text\n1,Calm.\n2,"never closed\n3,Calm again.\n');
    expect(first).toMatchObject({ line: 2, text: 'Calm.' });
    expect(second).toMatchObject({ line: 3, problem: { code: 'broken row' } });
  });
});

describe('encodings', () => {
  test('UTF-8 letters cut in two by a chunk are whole', async () => {
    for (const size of [1, 2, 3, 5])
      expect(plain(await rows('text\nگوندەکە ئارامە\n', {}, size))).toEqual([[2, 'گوندەکە ئارامە', {}]]);
  });

  test('UTF-16, as spreadsheets save it', async () => {
    const table = 'id\ttext\na1\tCalm in Şirin.\n';
    const bytes = Uint8Array.from([...`\ufeff${table}`].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]));
    for (const size of [3, 64, 1000])
      expect(plain(await rows(bytes, {}, size))).toEqual([[2, 'Calm in Şirin.', { id: 'a1' }]]);
  });

  test('a row in an old encoding spoils no other', async () => {
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode('text\nگوند\ncaf'),
      0xe9,
      ...new TextEncoder().encode('\nگوند\n'),
    ]);
    expect(plain(await rows(bytes)).map(([, text]) => text)).toEqual(['گوند', 'café', 'گوند']);
  });
});

describe('tables refused whole', () => {
  test.each([
    ['empty', '', 'empty'],
    ['blank', '\n\n', 'empty'],
    ['binary', Uint8Array.from({ length: 500 }, (_, at) => at % 7), 'binary'],
    ['a JSON array', '[{"text":"Calm."}]', 'broken table'],
  ])('%s', async (_, table, code) => {
    await expect(rows(table, { name: code === 'broken table' ? 'rows.json' : 'rows.csv' })).rejects.toMatchObject({
      code,
    });
  });

  test.each([1_000_000, 10_000_000])('with %d columns more than its texts', async (more) => {
    const row = (text: string) => `${text}${','.repeat(more)}\n`;
    await expect(rows(row('text') + row('Calm.'), {}, 1 << 18)).rejects.toMatchObject({
      code: 'broken table',
      message: expect.stringMatching(`has ${more + 1} columns in its first line; 10000 is the most`),
    });
  });

  test('with a line longer than any report', async () => {
    await expect(rows(`text\n${'a'.repeat(500_000)}`, { largest: 100_000 }, 1000)).rejects.toMatchObject({
      code: 'broken table',
    });
  });
});

test('what is written as CSV is read again', async () => {
  const cell = fc.string({ unit: fc.constantFrom(...'ab ,;"\n\té|') }).filter((text) => /[ab]/.test(text));
  await fc.assert(
    fc.asyncProperty(
      fc.array(cell, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 40 }),
      async (cells, chunk) => {
        const csv = `text,id\n${cells.map((text, at) => `"${text.replaceAll('"', '""')}",${at}\n`).join('')}`;
        const found = await rows(csv, {}, chunk);
        expect(found.map((row) => 'text' in row && row.text)).toEqual(cells);
      },
    ),
    { numRuns: 60 },
  );
});

test('tables are known by their names', () => {
  expect(['a.csv', 'b.TSV', 'c.ndjson', 'd.txt', 'csv'].map(isTableName)).toEqual([true, true, true, false, false]);
});

import { describe, expect, test } from 'vitest';
import { ReportProblem, rowsOfTable } from '../../src/reports/index.ts';
import { bytes } from './outcome.ts';

describe('a hostile table', () => {
  async function* stream(text: string | Uint8Array): AsyncGenerator<Uint8Array> {
    yield typeof text === 'string' ? bytes(text) : text;
  }
  const rowsOf = async (text: string | Uint8Array, table = 'a.csv') => {
    const rows = [];
    for await (const row of rowsOfTable(stream(text), { name: table, columns: { text: 'notes' } })) rows.push(row);
    return rows;
  };

  test('without the column says which columns it has', async () => {
    await expect(rowsOf('id,summary\n1,Two killed\n')).rejects.toThrow(/notes.*summary/s);
  });

  test('with a broken row gives the others', async () => {
    const rows = await rowsOf('{"notes":"Two killed."}\n{"notes":\n{"notes":"Three killed."}\n', 'a.ndjson');
    expect(rows.map((row) => ('problem' in row ? row.problem.code : row.text))).toEqual([
      'Two killed.',
      'broken row',
      'Three killed.',
    ]);
  });

  test.each([
    ['a quotation mark never closed', `notes\n"${'killed 3, '.repeat(50_000)}`],
    ['a million columns', `notes${',a'.repeat(300_000)}\nkilled${',1'.repeat(300_000)}\n`],
    ['quotation marks', `notes\n${'"'.repeat(500_000)}`],
    ['NUL characters', `notes\n${'\u0000'.repeat(5000)}\n`],
    ['no line ends', 'x'.repeat(1_000_000)],
    ['bytes of no encoding', new Uint8Array(4096).map((_, at) => (at * 151) % 256)],
  ] as [string, string | Uint8Array][])('of %s is read or refused', async (_, text) => {
    try {
      for (const row of await rowsOf(text)) expect(row).toHaveProperty('line');
    } catch (problem) {
      expect(problem).toBeInstanceOf(ReportProblem);
    }
  });
});

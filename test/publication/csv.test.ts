import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRow } from '../../src/publication/csv.ts';
import { csvHead, readingAsCsv } from '../../src/publication/index.ts';
import { aReading, condition, incident, spanOf, text } from './a-reading.ts';

/** Reads RFC 4180 back. */
function rowsOf(table: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of table.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
}

function cellsOf(...claims: Parameters<typeof aReading>): Record<string, string>[] {
  const [head, ...rows] = rowsOf(csvHead + readingAsCsv(aReading(...claims)));
  return rows.map((row) => Object.fromEntries(head!.map((name, at) => [name, row[at] ?? ''])));
}

describe('a reading as CSV', () => {
  test('has one row a claim, with its words and where they stand', () => {
    const rows = cellsOf();
    expect(rows.map(({ kind, subject }) => `${kind}: ${subject}`)).toEqual([
      'incident: attack',
      'figure: families displaced',
      'condition: movement',
    ]);
    const { start, end } = condition.evidence[0]!;
    expect(rows[2]).toMatchObject({ evidence: text.slice(start, end), evidence_offsets: `${start}-${end}` });
  });

  test('gives counts with their bounds, and leaves what is not known empty', () => {
    expect(cellsOf()[0]).toMatchObject({ killed: '2', killed_min: '2', killed_max: '', injured: '3', arrested: '' });
  });

  test('describes a source who is not to be named', () => {
    expect(cellsOf()[2]).toMatchObject({ source: 'a shepherd', anonymous: 'true' });
    expect(readingAsCsv(aReading())).not.toContain('Kept Secret');
  });

  test('has no rows where nothing is claimed', () => {
    expect(readingAsCsv(aReading([]))).toBe('');
  });

  test.each(['=1+1', '+1', '-1', '@sum', '\ttab', '\rreturn', ' =1+1', '"=1'])('makes %j harmless', (cell) => {
    expect(csvRow([cell])).not.toMatch(/^"?[=+\-@\t\r]/);
  });

  test('keeps negative numbers as numbers', () => {
    expect(csvRow([-12.5, 'a'])).toBe('-12.5,a\r\n');
  });

  test('keeps any other cell as it is, whatever stands in it', () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/^'*[=+\-@\t\r\n＝＋－＠]/.test(text));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), (cells) => {
        expect(rowsOf(csvRow(cells))).toEqual([cells]);
      }),
    );
  });

  test('quotes evidence with quotation marks and line breaks', () => {
    const words = '"Tractors,\nagain"';
    const rows = cellsOf([{ ...incident, evidence: [spanOf(words, words)] }], words);
    expect(rows[0]!.evidence).toBe(words);
  });
});

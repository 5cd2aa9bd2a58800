import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeReport } from '../../../src/reports/index.ts';

const piece = fc.oneof(
  fc.constantFrom(
    'Advertisement',
    'Read also: ',
    'By ',
    'KIRKUK (AFP) - ',
    'March 2021: ',
    '. ',
    '“',
    '”',
    '(',
    ')',
    '• ',
    'FB',
    ': ',
  ),
  fc.constantFrom('\n', '\n\n', '\r\n', '\t', '   ', '\u00a0', '\u200f', '\ufeff', '\f', '\u2028'),
  fc.lorem({ maxCount: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('the passages of any text', () => {
  test('come in order, do not overlap and cover every visible character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const { start, end } of makeReport(text).passages) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(at, start)).toMatch(/^[\s\u200b\u200e\u200f\ufeff]*$/);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^[\s\u200b\u200e\u200f\ufeff]*$/);
      }),
      { numRuns: 500 },
    );
  });

  test('are the same whenever they are asked for', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(makeReport(text)).toEqual(makeReport(text));
      }),
    );
  });

  test('always leave something to read where there are words and more than site lines', () => {
    fc.assert(
      fc.property(fc.lorem({ mode: 'sentences', maxCount: 5 }), (text) => {
        expect(makeReport(text).passages.every(({ kind }) => kind !== 'furniture' && kind !== 'credit')).toBe(true);
      }),
    );
  });
});

describe('time grows with length, not faster', () => {
  const sentence = 'The guards at the mill said that nobody had come down from the hills that night. ';
  test.each([
    ['one line', (size: number) => sentence.repeat(size / 80)],
    ['many short lines', (size: number) => 'nobody came\n'.repeat(size / 12)],
    [
      'many equal lines that could be pull quotes',
      (size: number) => 'nobody came down from the hills\n\n'.repeat(size / 33),
    ],
    [
      'many rival pull quotes',
      (size: number) =>
        Array.from({ length: size / 40 }, (_, at) => `“nobody came down from ${at} hills”`).join('\n\n'),
    ],
    ['blank lines', (size: number) => '\n'.repeat(size)],
    ['spaces', (size: number) => `${' '.repeat(size)}a`],
    ['opening brackets', (size: number) => '[('.repeat(size / 2)],
    ['dashes', (size: number) => 'A - '.repeat(size / 4)],
    ['colons', (size: number) => 'Place, '.repeat(size / 7)],
    ['wrapped lines', (size: number) => `${sentence.trim()}\n`.repeat(size / 80)],
    ['capitals', (size: number) => 'A'.repeat(size)],
  ])('%s', (_, make) => {
    const measure = (size: number) => {
      const text = make(size);
      // Time of the processor, so that other work on the machine does not count.
      const start = process.cpuUsage();
      makeReport(text, { id: 'x' });
      return process.cpuUsage(start).user / 1000;
    };
    measure(100_000);
    const small = Math.max(5, measure(400_000));
    expect(measure(3_200_000)).toBeLessThan(small * 8 * 4 + 400);
  });
});

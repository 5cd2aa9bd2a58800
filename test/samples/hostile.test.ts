import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeRows } from '../../bench/rows.ts';
import { read } from '../../src/aram.ts';
import { sampleText } from './expectation.ts';
import { pieces } from './pieces.ts';
import { unsound } from './soundness.ts';

const facts = { published: '2022-02-27' };
const problems = (text: string): string[] => unsound(read(text, facts), text);
const shown = (piece: string): string => JSON.stringify(piece);

describe('any text gives a sound reading', () => {
  test.each(['', ' ', '\n', '\u0000', '\ud83d', '.', '"', '3', 'a'])('%j', (text) => {
    expect(problems(text)).toEqual([]);
  });

  test('one piece over and over', () => {
    for (const piece of pieces) expect(problems(piece.repeat(200)), shown(piece)).toEqual([]);
  });

  test('pieces in any order', () => {
    const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((some) => some.join(''));
    fc.assert(
      fc.property(soup, (text) => {
        expect(problems(text), shown(text)).toEqual([]);
      }),
      { seed: 11, numRuns: 1500 },
    );
  });

  test('characters in any order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(problems(text), shown(text)).toEqual([]);
      }),
      { seed: 12, numRuns: 500 },
    );
  });

  test('a report cut off anywhere, with pieces thrown in', () => {
    const report = sampleText('long-report');
    const place = fc.integer({ min: 0, max: report.length });
    fc.assert(
      fc.property(place, place, fc.constantFrom(...pieces), (cut, thrown, piece) => {
        const text = `${report.slice(0, thrown)}${piece}${report.slice(thrown)}`.slice(0, cut);
        expect(problems(text), `cut at ${cut}, ${shown(piece)} at ${thrown}`).toEqual([]);
      }),
      { seed: 13, numRuns: 150 },
    );
  });

  test('the same text gives the same reading', () => {
    const report = sampleText('long-report');
    expect(read(report, facts)).toEqual(read(report, facts));
  });
});

describe('reading time grows as the text does', () => {
  const milliseconds = (text: string): number => {
    const from = performance.now();
    read(text, facts);
    return performance.now() - from;
  };
  const least = (text: string, runs: number): number =>
    Math.min(...Array.from({ length: runs }, () => milliseconds(text)));

  /** How many times as long the fourfold text takes; a slow machine is asked again. */
  function growth(text: string): number {
    let best = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < 6 && best >= 8; attempt++)
      best = Math.min(best, least(text.repeat(4), 1 + attempt) / Math.max(least(text, 2 + attempt), 0.5));
    return best;
  }

  test.each(pieces.map((piece) => [shown(piece), piece]))('over %s', (_, piece) => {
    expect(growth(piece.repeat(Math.ceil(6_000 / piece.length)))).toBeLessThan(8);
  });

  test('over a chronicle of hundreds of incidents', () => {
    expect(growth(`${makeRows(400).join('\n\n')}\n\n`)).toBeLessThan(8);
  });
});

describe('a text of millions of characters is read to its end', () => {
  test.each([
    ['one word', 'a', 5_000_000],
    ['digits', '7', 5_000_000],
    ['spaces', ' ', 5_000_000],
    ['quotation marks', '"', 1_500_000],
    ['brackets', '(', 1_500_000],
  ] as const)('of %s', (_, piece, length) => {
    expect(problems(piece.repeat(length))).toEqual([]);
  });

  test('of one sentence of killing', () => {
    expect(problems('killed men and '.repeat(160_000))).toEqual([]);
  });
});

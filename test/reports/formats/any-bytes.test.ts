import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ReportProblem, reportFromBytes, rowsOfTable } from '../../../src/reports/index.ts';
import { inChunks, makeDocx, makePdf, wordParagraph } from './made-files.ts';

const whole: Record<string, Uint8Array> = {
  pdf: makePdf([[[72, 720, 11, 'Two guards left the mill on Monday.']]]),
  docx: makeDocx(wordParagraph('Two guards left the mill on Monday.')),
  html: new TextEncoder().encode('<html><body><p class="x">Two guards &amp; a herder left.</p></body></html>'),
  csv: new TextEncoder().encode('id,text\n1,"Two guards, both old, left."\n2,Calm.\n'),
  ndjson: new TextEncoder().encode('{"text":"Two guards left."}\n{"text":"Calm."}\n'),
};

/** A file with some of its bytes changed and its end perhaps cut off. */
const damaged = (bytes: Uint8Array) =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 12 }),
      fc.integer({ min: 1, max: bytes.length }),
    )
    .map(([changes, length]) => {
      const copy = bytes.slice();
      for (const [at, byte] of changes) copy[at] = byte;
      return copy.slice(0, length);
    });

const readOrRefused = async (bytes: Uint8Array, name: string) => {
  try {
    expect((await reportFromBytes(bytes, { name })).text).not.toBe('');
  } catch (error) {
    expect(error).toBeInstanceOf(ReportProblem);
  }
};

describe('whatever the bytes, there is a report or a problem in plain words', () => {
  test('any bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), (bytes) => readOrRefused(bytes, 'a.txt')));
  });

  test.each(Object.keys(whole))('a damaged %s', async (kind) => {
    await fc.assert(
      fc.asyncProperty(damaged(whole[kind]!), (bytes) => readOrRefused(bytes, `a.${kind}`)),
      { numRuns: 60 },
    );
  });

  test.each(['csv', 'ndjson'])('a damaged %s as a table', async (kind) => {
    await fc.assert(
      fc.asyncProperty(damaged(whole[kind]!), fc.integer({ min: 1, max: 64 }), async (bytes, chunk) => {
        try {
          for await (const row of rowsOfTable(inChunks(bytes, chunk), { name: `a.${kind}` }))
            if ('problem' in row) expect(row.problem).toBeInstanceOf(ReportProblem);
        } catch (error) {
          expect(error).toBeInstanceOf(ReportProblem);
        }
      }),
      { numRuns: 100 },
    );
  });
});

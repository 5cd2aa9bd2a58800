import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentsOf } from '../../src/publication/marked-text/segments.ts';

const length = 60;
const span = fc
  .tuple(fc.nat(length), fc.nat(length))
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const claims = fc.array(fc.record({ evidence: fc.array(span, { minLength: 1, maxLength: 3 }) }), { maxLength: 6 });

test('segments cover a text once, and each knows exactly the claims that rest on it', () => {
  fc.assert(
    fc.property(claims, (all) => {
      const segments = segmentsOf(length, all);
      expect(segments[0]?.start).toBe(0);
      expect(segments.at(-1)?.end).toBe(length);
      expect(segments.slice(1).map(({ start }) => start)).toEqual(segments.slice(0, -1).map(({ end }) => end));
      for (const { start, end, claims: resting } of segments) {
        const expected = all.flatMap(({ evidence }, claim) =>
          evidence.some((piece) => piece.start <= start && end <= piece.end) ? [claim] : [],
        );
        expect(resting).toEqual(expected);
      }
    }),
  );
});

test('evidence outside the text is left out', () => {
  expect(segmentsOf(5, [{ evidence: [{ start: 3, end: 9 }] }])).toEqual([{ start: 0, end: 5, claims: [], ending: [] }]);
});

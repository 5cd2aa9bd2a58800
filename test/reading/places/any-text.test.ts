import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesFound } from './read-places.ts';

const words =
  'the of in at near between and or from to a village district police 5th 13 km west road , . ( ) - — : \' 4 " \n\n Khanaqin Iraq Iraqi Jammu Kashmir San de la Reina Al As Province State Islamic May Baghdad Command University Kbar Dorvan shelled'.split(
    ' ',
  );
const salad = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((all) => all.join(' '));

describe('any text', () => {
  it('gives places in order, apart, inside the text, none around itself', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          salad,
          salad.map((text) => text.toUpperCase()),
          fc.string(),
        ),
        (text) => {
          let end = 0;
          for (const found of placesFound(text)) {
            expect(found.start).toBeGreaterThanOrEqual(end);
            expect(found.text).toBe(text.slice(found.start, found.end));
            expect(found.place!.name).not.toBe('');
            expect(found.place!.within).not.toContain('');
            expect(new Set(found.place!.within).size).toBe(found.place!.within.length);
            end = found.end;
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('takes time that grows with its length, not faster', () => {
    // The best of three: a busy machine slows any one of them.
    const time = (text: string): number =>
      Math.min(
        ...[0, 1, 2].map(() => {
          const start = performance.now();
          placesFound(text);
          return performance.now() - start;
        }),
      );
    const hostile = ['Iraq, ', 'village of ', 'Al de la ', '( ', 'between Kirkuk and ', 'the northern ', 'AB '];
    for (const piece of hostile) {
      const short = time(piece.repeat(1500));
      expect(time(piece.repeat(6000))).toBeLessThan(500 + 12 * short);
    }
  });
});

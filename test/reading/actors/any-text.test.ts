import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorsIn } from './actors-in.ts';

const word = fc.constantFrom(
  'the',
  'of',
  'Taliban',
  'police',
  'officer',
  'Iraqi',
  'army',
  'members',
  '(',
  ')',
  ',',
  "'s",
  'Ana',
  'Ruiz',
  'a',
  'journalist',
  'Front',
  'Liberation',
  'IS',
  'militants',
  'known',
  'as',
  'itself',
  'calling',
  'group',
  'vehicle',
  'and',
  'head',
  'Mr',
  '.',
  'Lt',
);

describe('in any text', () => {
  it('mentions follow each other without overlap, each with its head inside', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        let end = -1;
        for (const mention of actorsIn(text)) {
          expect(mention.first).toBeGreaterThan(end);
          expect(mention.head).toBeGreaterThanOrEqual(mention.first);
          expect(mention.head).toBeLessThanOrEqual(mention.last);
          expect(mention.text).toBe(text.slice(mention.start, mention.end));
          end = mention.last;
        }
      }),
    );
  });

  it('is read in time that grows with its length', () => {
    const time = (text: string): number => {
      const from = performance.now();
      actorsIn(text);
      return performance.now() - from;
    };
    for (const unit of ['National ', 'Front of the ', 'armed ', 'Ana, a ', '(ISIS ', 'police ', 'Mr. ']) {
      time(unit.repeat(2_000));
      expect(time(unit.repeat(40_000))).toBeLessThan(40 * time(unit.repeat(4_000)) + 200);
    }
  });
});

import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { dice, makeRow, rowNames } from '../../bench/rows.ts';
import { read } from '../../src/aram.ts';
import { known } from './known-gaps.ts';
import { madeUpNames, numbered } from './naming.ts';
import { gapsOf, idle, insertAt } from './rewriting.ts';
import { type Naming, shapeOf } from './shape.ts';

const runs = { seed: 7, numRuns: 300 };

describe('a made row reads the same', () => {
  const test = known('a made row');
  const seed = fc.integer({ min: 1, max: 100_000 });
  const facts = { published: '2022-02-27' };

  test('when another armed group stands in its place', () => {
    const others = { ...rowNames, groups: [...rowNames.groups.slice(1), rowNames.groups[0]!] };
    const naming: Naming = () => 'somebody';
    fc.assert(
      fc.property(seed, (from) => {
        const [text, swapped] = [makeRow(dice(from)), makeRow(dice(from), others)];
        expect(shapeOf(read(swapped, facts), naming), swapped).toEqual(shapeOf(read(text, facts), naming));
      }),
      runs,
    );
  });

  test('when its villages have other names', () => {
    fc.assert(
      fc.property(seed, madeUpNames(rowNames.villages.length), (from, villages) => {
        const [text, renamed] = [makeRow(dice(from)), makeRow(dice(from), { ...rowNames, villages })];
        expect(shapeOf(read(renamed, facts), numbered(villages)), renamed).toEqual(
          shapeOf(read(text, facts), numbered(rowNames.villages)),
        );
      }),
      runs,
    );
  });

  test('when sentences about other things stand between', () => {
    fc.assert(
      fc.property(seed, fc.shuffledSubarray(idle, { minLength: 1 }), (from, sentences) => {
        const text = makeRow(dice(from));
        const longer = insertAt(text, gapsOf(text), sentences);
        expect(shapeOf(read(longer, facts)), longer).toEqual(shapeOf(read(text, facts)));
      }),
      runs,
    );
  });
});

describe('a made report', () => {
  known('a made report')('of five stories holds the incidents of each', () => {
    const facts = { published: '2022-02-27' };
    const incidents = (text: string) => shapeOf(read(text, facts)).filter((shape) => shape.startsWith('incident'));
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...rowNames.villages], { minLength: 5, maxLength: 5 }),
        fc.nat(),
        (places, from) => {
          const roll = dice(from);
          const stories = places.map((place) => makeRow(roll, { ...rowNames, villages: [place] }));
          expect(incidents(stories.join('\n\n'))).toEqual(stories.flatMap(incidents).sort());
        },
      ),
      { ...runs, numRuns: 60 },
    );
  });
});

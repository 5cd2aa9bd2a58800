import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { read } from '../../src/aram.ts';
import { expectationOf, type SampleName, sampleText } from './expectation.ts';
import { known } from './known-gaps.ts';
import { layouts } from './layouts.ts';
import { alike, madeUpNames, numbered } from './naming.ts';
import { gapsOf, idle, insertAt, islamicState, rename, sampleVillages } from './rewriting.ts';
import { shapeOf } from './shape.ts';

const english = ['long-report', 'dara-1', 'dara-2', 'dara-3', 'no-incident'] as const;

const readingOf = (name: SampleName, text = sampleText(name)) =>
  read(text, { published: expectationOf(name).published, publisher: 'Sample' });

const groups = { 'Boko Haram': /boko haram/i, 'Al-Shabaab': /shabaab/i, 'Al-Qaeda': /qa[ei]da/i };
const group = fc.constantFrom(...(Object.keys(groups) as (keyof typeof groups)[]));

const runs = { seed: 7, numRuns: 12 };

describe.each(english)('the sample %s reads the same', (name) => {
  const test = known(name);

  test('when another armed group stands in the place of the Islamic State', () => {
    fc.assert(
      fc.property(group, (other) => {
        const text = rename(
          sampleText(name),
          islamicState.map((from) => [from, other] as const),
        );
        const naming = alike([/islamic state|isis|daesh|\bIS\b/i, groups[other]], 'the group');
        expect(shapeOf(readingOf(name, text), naming)).toEqual(shapeOf(readingOf(name), naming));
      }),
      runs,
    );
  });

  test('when another force stands in the place of the Peshmerga', () => {
    const text = rename(sampleText(name), [[/(?<!Ministry of )Peshmerga/g, 'National Guard']]);
    const naming = alike([/peshmerga/i, /national guard/i], 'the force');
    expect(shapeOf(readingOf(name, text), naming)).toEqual(shapeOf(readingOf(name), naming));
  });

  test('when its villages have other names', () => {
    fc.assert(
      fc.property(madeUpNames(sampleVillages.length), (names) => {
        const text = rename(
          sampleText(name),
          sampleVillages.map((from, at) => [from, names[at]!] as const),
        );
        expect(shapeOf(readingOf(name, text), numbered(names))).toEqual(
          shapeOf(readingOf(name), numbered(sampleVillages)),
        );
      }),
      runs,
    );
  });

  test('when sentences about other things stand between', () => {
    const text = sampleText(name);
    fc.assert(
      fc.property(fc.subarray(gapsOf(text)), fc.shuffledSubarray(idle, { minLength: 1 }), (gaps, sentences) => {
        expect(shapeOf(readingOf(name, insertAt(text, gaps, sentences)))).toEqual(shapeOf(readingOf(name)));
      }),
      { ...runs, numRuns: 25 },
    );
  });

  test('with typographic quotation marks and apostrophes', () => {
    const text = sampleText(name)
      .replace(/"([^"\n]*)"/g, '“$1”')
      .replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
    expect(shapeOf(readingOf(name, text))).toEqual(shapeOf(readingOf(name)));
  });

  for (const [layout, lay] of Object.entries(layouts))
    test(`laid out with ${layout}`, () => {
      expect(shapeOf(readingOf(name, lay(sampleText(name))))).toEqual(shapeOf(readingOf(name)));
    });
});

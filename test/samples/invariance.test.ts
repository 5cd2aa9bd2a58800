import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dice, makeRow, rowNames } from '../../bench/rows.ts';
import { read } from '../../src/aram.ts';
import { expectationOf, type SampleName, sampleText } from './expectation.ts';
import { layouts } from './layouts.ts';
import { gapsOf, idle, insertAt, islamicState, rename, sampleVillages } from './rewriting.ts';
import { type Naming, shapeOf } from './shape.ts';

const english = ['long-report', 'dara-1', 'dara-2', 'dara-3', 'no-incident'] as const;

const readingOf = (name: SampleName, text = sampleText(name)) =>
  read(text, { published: expectationOf(name).published, publisher: 'Sample' });

const groups = { 'Boko Haram': /boko haram/i, 'Al-Shabaab': /shabaab/i, 'Al-Qaeda': /qa[ei]da/i };
const group = fc.constantFrom(...(Object.keys(groups) as (keyof typeof groups)[]));

/** A name no gazetteer holds: "Zarkelun". */
const madeUpName = fc
  .tuple(
    fc.constantFrom('Zar', 'Bel', 'Tor', 'Qam', 'Sul', 'Hev'),
    fc.constantFrom('ke', 'du', 'ri', 'mo', 'sha'),
    fc.constantFrom('lun', 'vath', 'zek', 'nish', 'gol'),
  )
  .map((syllables) => syllables.join(''));

const madeUpNames = (count: number) => fc.uniqueArray(madeUpName, { minLength: count, maxLength: count });

/** Writes all of `names` alike. */
const alike =
  (names: readonly RegExp[], as: string): Naming =>
  (name) =>
    names.some((one) => name.search(one) >= 0) ? as : name;

/** Writes the n-th of `names` as the n-th village, also in "outskirts of Jalawla". */
const numbered =
  (names: readonly string[]): Naming =>
  (name) =>
    names.reduce((done, one, at) => done.replace(one, `village ${at}`), name);

const runs = { seed: 7, numRuns: 12 };

describe.each(english)('the sample %s reads the same', (name) => {
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

  test.each(Object.keys(layouts))('laid out with %s', (layout) => {
    expect(shapeOf(readingOf(name, layouts[layout]!(sampleText(name))))).toEqual(shapeOf(readingOf(name)));
  });
});

describe('a made row reads the same', () => {
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
      { ...runs, numRuns: 300 },
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
      { ...runs, numRuns: 300 },
    );
  });

  test('when sentences about other things stand between', () => {
    fc.assert(
      fc.property(seed, fc.shuffledSubarray(idle, { minLength: 1 }), (from, sentences) => {
        const text = makeRow(dice(from));
        const longer = insertAt(text, gapsOf(text), sentences);
        expect(shapeOf(read(longer, facts)), longer).toEqual(shapeOf(read(text, facts)));
      }),
      { ...runs, numRuns: 300 },
    );
  });
});

test('a made report of five stories holds the incidents of each', () => {
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

import { expect, test } from 'vitest';
import { joinedParts } from '../../../src/assessment/from-record/joined-parts.ts';
import { figure, told } from '../sample-record.ts';

const year = (y: number) => ({ from: `${y}-01-01`, to: `${y}-12-31` });
const said = { publisher: 'Radio', published: '2021-01-10' } as const;
const total = figure('total', ['khanaqin'], {
  ...said,
  value: told(100),
  when: { from: '2018-06-01', to: '2020-12-31' },
  speaker: 'the ministry',
  sourceKind: 'institution',
});
const parts = figure('parts', ['khanaqin'], {
  ...said,
  when: { from: '2019-01-01', to: '2020-12-31' },
  speaker: null,
  sourceKind: 'publisher',
  breakdown: [
    { when: year(2019), value: told(60) },
    { when: year(2020), value: told(40) },
  ],
});

test('parts in the next sentence that add up to a total are its parts, in the words of who gave it', () => {
  expect(joinedParts([total, parts])).toEqual([
    {
      ...parts,
      value: total.value,
      also: ['total'],
      speaker: 'the ministry',
      sourceKind: 'institution',
      sourceName: total.sourceName,
    },
  ]);
});

test('parts that somebody else speaks of stay in their own words', () => {
  const [joined] = joinedParts([total, { ...parts, speaker: 'a commander', sourceKind: 'official' }]);
  expect(joined).toMatchObject({ also: ['total'], speaker: 'a commander', sourceKind: 'official' });
});

test('parts of another sum, another outlet, another place or another measure stay by themselves', () => {
  const others = [
    { ...total, value: told(101) },
    { ...total, publisher: 'Paper' },
    { ...total, places: ['jalawla'] },
    { ...total, measure: 'killed' as const },
  ];
  for (const other of others) expect(joinedParts([other, parts])).toEqual([other, parts]);
});

test('parts of the same days and speaker have their total even when they do not add up to it', () => {
  const { when, speaker, sourceKind } = parts;
  const [joined, ...more] = joinedParts([{ ...total, value: told(120), when, speaker, sourceKind }, parts]);
  expect(more).toEqual([]);
  expect(joined).toMatchObject({ id: 'parts', value: { best: 120 } });
});

test('one total has one list of parts', () => {
  expect(joinedParts([total, parts, { ...parts, id: 'again' }]).map(({ also }) => also)).toEqual([['total'], []]);
});

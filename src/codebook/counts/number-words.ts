/** Numbers written as words, and how they combine. */
export const units: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);

export const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, 20 + 10 * at]),
);

export const multipliers: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
  ['dozen', 12],
]);

/** What a vague number word is taken to mean: `best` and `min`; nothing bounds it above. */
export interface Vague {
  readonly best: number;
  readonly min: number;
}

/** "dozens of", "several", "a couple of" … A reader's convention, not a measurement. */
export const vagueNumbers: ReadonlyMap<string, Vague> = new Map([
  ['dozens', { best: 24, min: 24 }],
  ['scores', { best: 40, min: 40 }],
  ['hundreds', { best: 200, min: 200 }],
  ['thousands', { best: 2_000, min: 2_000 }],
  ['tens of thousands', { best: 20_000, min: 20_000 }],
  ['hundreds of thousands', { best: 200_000, min: 200_000 }],
  ['millions', { best: 2_000_000, min: 2_000_000 }],
  ['tens', { best: 20, min: 20 }],
  ['several', { best: 3, min: 3 }],
  ['several dozen', { best: 36, min: 36 }],
  ['several hundred', { best: 300, min: 300 }],
  ['several thousand', { best: 3_000, min: 3_000 }],
  ['a few', { best: 3, min: 2 }],
  ['a few dozen', { best: 36, min: 24 }],
  ['a few hundred', { best: 300, min: 200 }],
  ['a couple', { best: 2, min: 2 }],
  ['a couple of', { best: 2, min: 2 }],
  ['a pair of', { best: 2, min: 2 }],
  ['a number of', { best: 3, min: 2 }],
  ['a handful of', { best: 4, min: 2 }],
  ['numerous', { best: 5, min: 3 }],
  ['multiple', { best: 3, min: 2 }],
  ['many', { best: 5, min: 3 }],
  ['some dozens', { best: 24, min: 24 }],
]);

/** Words before a number that bound it. */
export const bounds: ReadonlyMap<string, 'least' | 'most' | 'about'> = new Map([
  ['at least', 'least'],
  ['no fewer than', 'least'],
  ['no less than', 'least'],
  ['not less than', 'least'],
  ['a minimum of', 'least'],
  ['more than', 'least'],
  ['over', 'least'],
  ['upwards of', 'least'],
  ['in excess of', 'least'],
  ['up to', 'most'],
  ['as many as', 'most'],
  ['at most', 'most'],
  ['no more than', 'most'],
  ['a maximum of', 'most'],
  ['fewer than', 'most'],
  ['less than', 'most'],
  ['under', 'most'],
  ['about', 'about'],
  ['around', 'about'],
  ['approximately', 'about'],
  ['approx', 'about'],
  ['some', 'about'],
  ['roughly', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['close to', 'about'],
  ['circa', 'about'],
]);

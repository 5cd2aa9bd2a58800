import type { Token } from '../../reading/index.ts';

type Range = readonly [first: number, last: number];

const breaks = new Set([';', ':', '—', '–', 'but', 'although', 'though', 'whereas', 'while', '"', '“', '”', '«', '»']);
const opens = new Set(
  'and but so while which who because as they he she it we i there with with where whose'.split(' '),
);

/** The clause around tokens `first` to `last`, inside `within`. */
export function clauseAround(tokens: readonly Token[], [first, last]: Range, within: Range): Range {
  let from = first;
  while (from > within[0] && !breaksBefore(tokens, from)) from--;
  for (let at = from; at < Math.min(first, from + 6); at++) if (tokens[at]!.lower === 'that') from = at + 1;
  let to = last;
  while (to < within[1] && !breaksBefore(tokens, to + 1) && !breaks.has(tokens[to + 1]!.lower)) to++;
  while (to > last && tokens[to]!.kind === 'mark' && !/^[)%]$/.test(tokens[to]!.text)) to--;
  while (
    from < first &&
    (tokens[from]!.kind === 'mark' || /^(?:and|but|that|while|which|so)$/.test(tokens[from]!.lower))
  )
    from++;
  return [from, to];
}

/** Whether a new clause begins at token `at`. */
function breaksBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!;
  return breaks.has(before.lower) || (before.lower === ',' && opens.has(tokens[at]!.lower));
}

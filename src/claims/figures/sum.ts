import { type Mentions, type Sentence, within } from '../../reading/index.ts';
import type { Figure } from '../claim.ts';
import { asWhen } from '../setting/index.ts';
import type { Part } from './breakdown.ts';
import type { FigureMaker } from './figure-maker.ts';
import { measuredBefore, measureOf } from './measure.ts';

// Figures on either side of a breakdown in which its total is looked for.
const reach = 60;

/** One figure out of parts told one a period; none when nothing says what they count. */
export function figureOfBreakdown(
  maker: FigureMaker,
  mentions: Mentions,
  sentence: Sentence,
  parts: readonly Part[],
): Figure[] {
  const { tokens } = mentions.words;
  const measured = parts.map(({ count }) => measureOf(tokens, count, sentence, sentence.last + 1));
  const known =
    measured.find((one) => one !== null && parts.some(({ count }) => count === one.count && count.noun !== null)) ??
    measured.find((one) => one !== null) ??
    measuredBefore(tokens, parts[0]!.count, sentence);
  if (!known) return [];
  let first = known.told?.[0] ?? Number.POSITIVE_INFINITY;
  let last = 0;
  for (const { count, time } of parts) {
    first = Math.min(first, count.first, time.first);
    last = Math.max(last, count.last, lastOf(mentions, time.last));
  }
  const { unit } = known.count.count;
  const breakdown = parts.map(({ count, time }) => ({ when: asWhen(mentions, time), value: { ...count.count, unit } }));
  const whens = breakdown.map(({ when }) => when);
  const earliest = whens.map((when) => when.earliest).sort()[0]!;
  const latest = whens
    .map((when) => when.latest)
    .sort()
    .at(-1)!;
  const figure = maker.figure(sentence, known.words.measure, first, last, known.count, {
    edtf: `${earliest}/${latest}`,
    earliest,
    latest,
    is: whens.some((when) => when.is === 'inferred') ? 'inferred' : 'stated',
  });
  return [{ ...figure, value: null, breakdown, rules: [...figure.rules, 'figure: breakdown'], confidence: 0.85 }];
}

// "170 in 2021 up to end of October": the words that narrow a part belong to it.
function lastOf({ times, words }: Mentions, last: number): number {
  const next = within(times, last + 1, last + 12).find(({ first }) => first - last <= 4);
  if (!next || words.tokens[next.first]!.sentence !== words.tokens[last]!.sentence) return last;
  for (let at = last + 1; at < next.first; at++)
    if (!/^(?:up|to|until|till|through|the|by)$/.test(words.tokens[at]!.lower)) return last;
  return next.last;
}

/** Holds each breakdown against a total of the same measure stated elsewhere in the text. */
export function withCheck(figures: readonly Figure[]): Figure[] {
  return figures.map((figure, at) => {
    if (figure.breakdown.length === 0) return figure;
    const computed = figure.breakdown.reduce((sum, { value }) => sum + value.best, 0);
    const total = totalFor(figures, figure, at, computed);
    if (!total) return figure;
    return {
      ...figure,
      check: { kind: 'sum', stated: total.value!.best, computed, agrees: total.value!.best === computed },
    };
  });
}

/** A total of the same measure and doer, larger than any part; the nearest in the text, an agreeing one first. */
function totalFor(figures: readonly Figure[], figure: Figure, at: number, computed: number): Figure | null {
  const most = figure.breakdown.reduce((largest, { value }) => Math.max(largest, value.best), 0);
  const near = figures.slice(Math.max(0, at - reach), at + reach);
  const totals = near.filter(
    (one) =>
      one.value !== null &&
      one.measure === figure.measure &&
      one.value.best > most &&
      overlaps(one, figure) &&
      sameDoer(one, figure),
  );
  const agreeing = totals.find((one) => one.value!.best === computed);
  if (agreeing) return agreeing;
  const here = Math.min(at, reach);
  const distance = (one: Figure): number => Math.abs(near.indexOf(one) - here);
  return totals.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

const overlaps = (a: Figure, b: Figure): boolean =>
  !a.when || !b.when || (a.when.earliest <= b.when.latest && b.when.earliest <= a.when.latest);

const sameDoer = (a: Figure, b: Figure): boolean =>
  a.by.length === 0 ||
  b.by.length === 0 ||
  a.by.some((one) => b.by.some((other) => (one.id ?? one.name) === (other.id ?? other.name)));

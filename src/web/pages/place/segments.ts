import type { WordSaid } from './words-said.ts';

/** One word on a condition, placed along the time that all of them span. */
export interface Segment {
  readonly said: WordSaid;
  /** Percent of the whole span. */
  readonly start: number;
  readonly length: number;
}

const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/** Where each word lies in time; those without a known first and last day are left out. */
export function segmentsOf(said: readonly WordSaid[]): Segment[] {
  const lasting = said
    .map((one) => ({ said: one, from: dayOf(one.when?.earliest ?? ''), to: dayOf(one.when?.latest ?? '') }))
    .filter(({ from, to }) => Number.isFinite(from) && Number.isFinite(to));
  const first = Math.min(...lasting.map(({ from }) => from));
  const span = Math.max(1, Math.max(...lasting.map(({ to }) => to)) - first);
  return lasting.map(({ said, from, to }) => ({
    said,
    start: (100 * (from - first)) / span,
    length: (100 * (to - from)) / span,
  }));
}

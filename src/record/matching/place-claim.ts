import type { Comparison } from './comparison.ts';
import { type ClaimView, compareViews } from './views.ts';

/** A record that a claim may belong to, by the claims it holds. */
export interface Candidate {
  readonly record: string;
  readonly members: readonly ClaimView[];
}

export interface Placed {
  /** The record that it belongs to; null: one of its own. */
  readonly record: string | null;
  readonly score: number;
  /** Why it was matched. */
  readonly reasons: readonly string[];
  /** What it says otherwise although it is held to be the same. */
  readonly differences: readonly string[];
  /** Records that this claim shows to be one with `record`: it is the same as both, and they may be one already. */
  readonly joins: readonly { readonly record: string; readonly score: number; readonly reasons: readonly string[] }[];
  /** Records that it may belong to as well: for a person to decide. */
  readonly doubts: readonly { readonly record: string; readonly score: number; readonly reasons: readonly string[] }[];
}

/**
 * Finds the one record a claim belongs to. It must be the same event as one of its claims and barred by none of them,
 * so that no chain of likenesses joins two events.
 */
export function placeClaim(claim: ClaimView, candidates: readonly Candidate[]): Placed {
  const weighed = candidates.flatMap(({ record, members }) => weigh(claim, record, members) ?? []);
  weighed.sort(
    (a, b) => Number(b.best.verdict === 'same') - Number(a.best.verdict === 'same') || b.best.score - a.best.score,
  );
  const [first, ...rest] = weighed;
  if (first?.best.verdict !== 'same')
    return { record: null, score: 0, reasons: [], differences: [], joins: [], doubts: open(weighed) };
  const joins = rest.filter((other) => other.best.verdict === 'same' && mayBeOne(first.members, other.members));
  return {
    record: first.record,
    score: first.best.score,
    reasons: first.best.reasons,
    differences: first.doubts,
    joins: joins.map((other) => ({ record: other.record, score: other.best.score, reasons: why(other) })),
    doubts: open(rest.filter((other) => !joins.includes(other))),
  };
}

const why = ({ best, doubts }: Weighed): string[] => [...best.reasons, ...doubts];

const open = (weighed: readonly Weighed[]): Placed['doubts'] =>
  weighed.slice(0, mostDoubts).map((one) => ({ record: one.record, score: one.best.score, reasons: why(one) }));

/** No claim of one bars a claim of the other, and some two of them are at least a doubt. */
function mayBeOne(some: readonly ClaimView[], others: readonly ClaimView[]): boolean {
  const found = some.flatMap((one) => others.map((other) => compareViews(one, other)));
  return found.every((one) => one && !one.barred) && found.some((one) => one!.verdict !== 'different');
}

// A person reads the likeliest few.
const mostDoubts = 3;

interface Weighed {
  readonly record: string;
  readonly members: readonly ClaimView[];
  readonly best: Comparison;
  readonly doubts: readonly string[];
}

function weigh(claim: ClaimView, record: string, members: readonly ClaimView[]): Weighed | null {
  let best: Comparison | null = null;
  const doubts = new Set<string>();
  for (const member of members) {
    const found = compareViews(claim, member);
    if (!found || found.barred) return null;
    for (const doubt of found.doubts) doubts.add(doubt);
    if (!best || rank(found) > rank(best)) best = found;
  }
  return best && best.verdict !== 'different' ? { record, members, best, doubts: [...doubts] } : null;
}

const rank = ({ verdict, score }: Comparison): number => (verdict === 'same' ? 100 : 0) + score;

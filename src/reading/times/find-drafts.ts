import { feastOpeners } from './rules/feast.ts';
import { rules } from './rules.ts';
import type { Scan } from './scan.ts';
import type { Draft } from './sense.ts';

// Words that open a time expression and are no word of time themselves.
const openers = new Set(
  (
    "a an the this that these those last next past previous preceding following same coming recent half ' ’ ‘ ad each every per " +
    'modern modern-day present-day at right these to yesterday today tonight tomorrow now currently current recently former formerly ancient present nowadays daily weekly ' +
    'monthly yearly annually hourly nightly everyday year one lately future'
  ).split(' '),
);

/** Every time expression from left to right, none overlapping: the first rule that fits takes its tokens. */
export function findDrafts(scan: Scan): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < scan.tokens.length; at++) {
    if (
      !scan.clues[at] &&
      !openers.has(scan.tokens[at]!.lower) &&
      !feastOpeners.has(scan.tokens[at]!.lower) &&
      scan.tokens[at]!.kind !== 'number'
    )
      continue;
    const draft = firstFit(scan, at);
    if (!draft) continue;
    const floor = (drafts.at(-1)?.last ?? -1) + 1;
    drafts.push(draft.first < floor ? { ...draft, first: Math.min(at, floor) } : draft);
    at = draft.last;
  }
  return drafts;
}

function firstFit(scan: Scan, at: number): Draft | null {
  for (const rule of rules) {
    const draft = rule(scan, at);
    if (draft && scan.tokens[draft.last]!.sentence === scan.tokens[at]!.sentence) return draft;
  }
  return null;
}

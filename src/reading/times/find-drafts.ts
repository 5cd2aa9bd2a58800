import { feastOpeners } from './rules/feast.ts';
import { rules } from './rules.ts';
import type { Scan } from './scan.ts';
import type { Draft } from './sense.ts';

// Words that open a time expression without being one: a word of time follows them closely.
const openers = new Set(
  "a an the this that these those last next past previous preceding following subsequent same coming each every per one at right to year ' ’ ‘ ad".split(
    ' ',
  ),
);
const opening = 4;

// Words and phrases with a meaning of their own.
const adverbs = new Set([
  ...(
    'yesterday today tonight tomorrow now currently current recently former formerly ancient modern modern-day present-day ' +
    'nowadays lately daily weekly monthly yearly annually hourly nightly everyday future recent'
  ).split(' '),
  ...feastOpeners,
]);

/** Every time expression from left to right, none overlapping: the first rule that fits takes its tokens. */
export function findDrafts(scan: Scan): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < scan.tokens.length; at++) {
    const draft = mayOpen(scan, at) ? firstFit(scan, at) : null;
    if (!draft) continue;
    const floor = (drafts.at(-1)?.last ?? -1) + 1;
    drafts.push(draft.first < floor ? { ...draft, first: Math.min(at, floor) } : draft);
    at = draft.last;
  }
  return drafts;
}

function mayOpen(scan: Scan, at: number): boolean {
  const { clues } = scan;
  if (clues[at]) return true;
  const { lower, kind } = scan.tokens[at]!;
  if (openers.has(lower)) {
    for (let next = at + 1; next <= at + opening; next++) if (clues[next]) return true;
    return false;
  }
  return kind === 'number' || adverbs.has(lower);
}

function firstFit(scan: Scan, at: number): Draft | null {
  for (const rule of rules) {
    const draft = rule(scan, at);
    if (draft && scan.tokens[draft.last]!.sentence === scan.tokens[at]!.sentence) return draft;
  }
  return null;
}

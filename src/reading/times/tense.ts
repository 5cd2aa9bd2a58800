import { lowerAt, type Scan } from './scan.ts';
import type { Draft } from './sense.ts';

const ahead = new Set('will shall upcoming scheduled forthcoming'.split(' '));
// What is said was said: "we will fight, he said on Monday".
const breaks = new Set(
  (
    'said told announced added reported warned stated wrote vowed declared confirmed claimed killed attacked " “ ” » « ; that ' +
    'which who'
  ).split(' '),
);
const reachBack = 12;
const reachOn = 8;

/** Whether the clause around a time speaks of what is to come: "the court will meet on Monday". */
export function speaksOfFuture(scan: Scan, draft: Draft): boolean {
  const { sentence } = scan.tokens[draft.first]!;
  for (let at = draft.first - 1; at >= draft.first - reachBack && scan.tokens[at]?.sentence === sentence; at--) {
    if (breaks.has(lowerAt(scan, at))) return false;
    if (ahead.has(lowerAt(scan, at)) && !isNoun(scan, at)) return true;
  }
  const opens = draft.first - scan.words.sentences[sentence]!.first <= 2;
  for (let at = draft.last + 1; at <= draft.last + reachOn && scan.tokens[at]?.sentence === sentence; at++) {
    if (breaks.has(lowerAt(scan, at)) || (lowerAt(scan, at) === ',' && !opens)) return false;
    if ((lowerAt(scan, at) === 'will' || lowerAt(scan, at) === 'shall') && !isNoun(scan, at)) return true;
  }
  return false;
}

const owners = new Set('the a his her their its my our your own free good ill political'.split(' '));

// "against their will".
const isNoun = (scan: Scan, at: number): boolean => owners.has(lowerAt(scan, at - 1));

import { type ActorCategory, armedCategories, categoryOf } from '../../../codebook/index.ts';
import type { PublishedIncident } from '../published.ts';

/** The dead by side, as UCDP counts them; the four add up to `best`. */
export interface Deaths {
  readonly a: number;
  readonly b: number;
  readonly civilians: number;
  readonly unknown: number;
  readonly best: number;
  readonly low: number;
  readonly high: number;
}

/** The dead of an incident between side a and side b. In violence against civilians, those not told apart are civilians. */
export function deathsOf({ killed, codes }: PublishedIncident, b: readonly ActorCategory[]): Deaths {
  if (!killed) return { a: 0, b: 0, civilians: 0, unknown: 0, best: 0, low: 0, high: 0 };
  const split = { a: 0, b: 0, civilians: 0, unknown: 0 };
  let left = killed.shown;
  for (const { who, count } of killed.by ?? []) {
    const counted = Math.min(count, left);
    split[columnOf(who, b)] += counted;
    left -= counted;
  }
  split[codes.ucdp === 3 && split.a + split.b === 0 ? 'civilians' : 'unknown'] += left;
  const high = Math.max(killed.shown, killed.high ?? killed.shown, ...killed.rivals.map(({ best }) => best));
  return { ...split, best: killed.shown, low: Math.min(killed.low, killed.shown), high };
}

const sides: Readonly<Record<string, 'a' | 'b' | 'civilians' | 'unknown'>> = {
  'side a': 'a',
  'side b': 'b',
  civilians: 'civilians',
  unknown: 'unknown',
};

/** In which column those stand whom the words name. */
function columnOf(who: string, b: readonly ActorCategory[]): 'a' | 'b' | 'civilians' | 'unknown' {
  const known = sides[who];
  if (known) return known;
  const category = categoryOf(who.toLowerCase());
  if (category === null || category === 'unknown') return 'unknown';
  if (!armedCategories.has(category)) return 'civilians';
  return b.includes(category) ? 'b' : 'a';
}

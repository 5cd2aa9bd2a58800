import { Phrases } from '../../phrases.ts';
import { feasts } from '../feasts.ts';
import type { Rule, Scan } from '../scan.ts';
import type { FeastSense } from '../sense.ts';
import { yearAfter } from '../year-after.ts';

const phrases = new Phrases<FeastSense['feast']>(
  feasts.flatMap(([names, feast]) => names.split('|').map((name) => [name, feast] as const)),
);

/** The first words of all feasts. */
export const feastOpeners: ReadonlySet<string> = new Set(
  feasts.flatMap(([names]) => names.split('|').map((name) => name.split(' ')[0]!.replace(/'s$/, ''))),
);

/** "Ramadan", "Eid al-Fitr 2019", "Christmas Day", "Newroz". */
export const feast: Rule = (scan, at) => {
  const hit = phrases.at(scan.tokens, at);
  if (!hit || !scan.tokens[at]!.capital || isName(scan, at, hit.last)) return null;
  const year = yearAfter(scan, hit.last, false);
  const which = year?.year.yearWhich;
  const sense: FeastSense = {
    is: 'feast',
    feast: hit.value,
    ...(year?.year.year === undefined ? {} : { year: year.year.year }),
    ...(which ? { which } : {}),
  };
  return { first: at, last: year?.last ?? hit.last, rule: 'feast', sense };
};

const leads = new Set(
  'during in since before after until on at this last next the holy by for when as and every each'.split(' '),
);

// "Ramadan Abdullah", "Hassan Ramadan", "Christmas Island": capitals beside it make it part of a name.
function isName(scan: Scan, first: number, last: number): boolean {
  if (scan.words.shouting) return false;
  const [before, next] = [scan.tokens[first - 1], scan.tokens[last + 1]];
  const { sentence } = scan.tokens[first]!;
  if (next?.sentence === sentence && next.kind === 'word' && next.capital && !scan.clues[last + 1]) return true;
  return (
    before?.sentence === sentence &&
    before.kind === 'word' &&
    before.capital &&
    !leads.has(before.lower) &&
    !scan.clues[first - 1]
  );
}

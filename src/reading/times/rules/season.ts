import { lowerAt, type Rule, type Scan } from '../scan.ts';
import { yearAfter } from '../year-after.ts';
import { yearAt } from '../year-at.ts';

const leads = new Set(
  'in the this last next that previous following early late mid by since until during of each every per from to and before after through over a'.split(
    ' ',
  ),
);
const uprisings = new Set('arab prague damascus hot'.split(' '));

/** "the summer", "spring of 1916", "1982 summer", "autumn". "fall" only where nothing falls. */
export const season: Rule = (scan, at) => {
  const before = yearAt(scan, at);
  const word = scan.clues[before ? before.last + 1 : at];
  if (!word?.season) return null;
  if (before)
    return {
      first: at,
      last: before.last + 1,
      rule: 'season',
      sense: { is: 'calendar', season: word.season, year: before.year },
    };
  // "Spring Offensive of 1918": the year of the offensive is the spring's.
  const named =
    lowerAt(scan, at + 2) === 'of' && scan.tokens[at + 1]?.capital && !scan.clues[at + 1]
      ? yearAfter(scan, at + 1, false)
      : null;
  const year = yearAfter(scan, at, false) ?? (named && { year: named.year, last: at });
  if (!year && !isSeason(scan, at)) return null;
  const first = lowerAt(scan, at - 1) === 'the' ? at - 1 : at;
  return {
    first,
    last: year?.last ?? at,
    rule: 'season',
    sense: { is: 'calendar', season: word.season, ...year?.year },
    edge: word.edge,
  };
};

function isSeason(scan: Scan, at: number): boolean {
  const [before, word, next] = [lowerAt(scan, at - 1), lowerAt(scan, at), lowerAt(scan, at + 1)];
  if (uprisings.has(before)) return false;
  if (scan.clues[at]!.edge || (doings.has(next) && next !== 'fighting' && next !== 'war')) return true;
  if (besideSeason(scan, at)) return true;
  const led = leads.has(before);
  if (word !== 'fall' && word !== 'spring') return led || standsAsName(scan, at);
  if (standsAsName(scan, at)) return next !== 'of';
  if (before === 'the')
    return /^(?:in|by|during|since|until|over|through)$/.test(lowerAt(scan, at - 2)) && next !== 'of';
  return /^(?:this|last|next|in|early|late|mid|that|until|since|each|every)$/.test(before);
}

// "the fall and winter", "the spring and early summer of 1943".
const besideSeason = (scan: Scan, at: number): boolean =>
  /^(?:and|or|-)$/.test(lowerAt(scan, at + 1)) &&
  !!(scan.clues[at + 2]?.season || (scan.clues[at + 2]?.edge && scan.clues[at + 3]?.season));

const doings = new Set(
  'offensive offensives campaign campaigns war uprising harvest fighting revolution olympics'.split(' '),
);

// "the Spring Offensive", but not "Summer Ali".
function standsAsName(scan: Scan, at: number): boolean {
  const [token, next] = [scan.tokens[at]!, scan.tokens[at + 1]];
  if (!token.capital || scan.words.shouting) return false;
  return !next?.capital || next.sentence !== token.sentence || doings.has(next.lower) || !!scan.clues[at + 1];
}

import { lowerAt, type Scan } from './scan.ts';
import type { CalendarSense } from './sense.ts';
import { whichWord } from './which-word.ts';
import { fullYear, shortYearAt, yearAt } from './year-at.ts';

type YearOfDate = Pick<CalendarSense, 'year' | 'shortYear' | 'yearWhich'>;

/** The year after a month, day or season: ", 2021", "of 1940", "of that year", "of the same year", "'89". */
export function yearAfter(scan: Scan, last: number, wire: boolean): { year: YearOfDate; last: number } | null {
  let at = last + 1;
  const comma = lowerAt(scan, at) === ',';
  if (comma) at++;
  const of = lowerAt(scan, at) === 'of' || lowerAt(scan, at) === 'in';
  if (lowerAt(scan, at) === 'of') at++;
  else if (of) return null;
  const plain = yearAt(scan, at);
  if (plain) return comma && countsThings(scan, plain.last) ? null : { year: { year: plain.year }, last: plain.last };
  const short = shortYearAt(scan, at);
  if (short) return { year: { year: fullYear(short.digits, 2049), shortYear: true }, last: short.last };
  const word = scan.clues[at];
  if (wire && !comma && !of && word?.digits === 2 && word.number! > 31)
    return { year: { year: fullYear(word.number!, 2049) }, last: at };
  return whichYear(scan, at);
}

function whichYear(scan: Scan, at: number): { year: YearOfDate; last: number } | null {
  const from = lowerAt(scan, at) === 'the' ? at + 1 : at;
  const which = whichWord(lowerAt(scan, from));
  if (!which || lowerAt(scan, from + 1) !== 'year') return null;
  // "the spring of next year" in a story is the year after the story's.
  return { year: { yearWhich: which }, last: from + 1 };
}

// "In May, 2000 soldiers …": a number before a plural counts.
function countsThings(scan: Scan, last: number): boolean {
  const next = scan.tokens[last + 1];
  return !!next && next.kind === 'word' && !next.capital && /[^s]s$/.test(next.lower) && next.lower.length > 4;
}

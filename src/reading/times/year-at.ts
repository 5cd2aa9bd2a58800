import { lowerAt, type Scan, touches } from './scan.ts';

export interface YearRead {
  /** Astronomical: 1 BC is 0. */
  readonly year: number;
  readonly last: number;
  /** The words say it is a year: an era, or an apostrophe before two digits. */
  readonly plain: boolean;
}

/** An era after a number, "BC", "B.C.", "AD": its last token, and whether it counts backwards. */
export function eraAt(scan: Scan, at: number): { before: boolean; last: number } | null {
  const word = lowerAt(scan, at);
  if (word === 'bc' || word === 'bce' || word === 'b.c.' || word === 'b.c.e.') return { before: true, last: at };
  if (scan.tokens[at]?.text === 'AD' || scan.tokens[at]?.text === 'CE' || word === 'a.d.')
    return { before: false, last: at };
  if (word === 'b' && lowerAt(scan, at + 1) === '.' && lowerAt(scan, at + 2) === 'c')
    return { before: true, last: lowerAt(scan, at + 3) === '.' && lowerAt(scan, at + 4) !== '' ? at + 3 : at + 2 };
  return null;
}

/** A year written in digits at a token: "1939", "480 BC", "AD 70". Two digits only after an apostrophe. */
export function yearAt(scan: Scan, at: number): YearRead | null {
  const word = scan.clues[at];
  if (scan.tokens[at]?.text === 'AD' && scan.clues[at + 1]?.digits)
    return { year: scan.clues[at + 1]!.number!, last: at + 1, plain: true };
  if (word?.number === undefined || !word.digits || word.compound) return null;
  const era = word.digits <= 4 ? eraAt(scan, at + 1) : null;
  if (era) return { year: era.before ? 1 - word.number : word.number, last: era.last, plain: true };
  if (word.digits === 4 && word.number >= 1000 && word.number <= 2099)
    return { year: word.number, last: at, plain: false };
  return null;
}

/** Two digits that stand for a year, "89", read as the last such year not after `latest`. */
export function fullYear(digits: number, latest: number): number {
  const century = Math.floor(latest / 100) * 100;
  return century + digits <= latest ? century + digits : century - 100 + digits;
}

/** "'89": an apostrophe and two digits. */
export function shortYearAt(scan: Scan, at: number): { digits: number; last: number } | null {
  if (!/^['’‘]$/.test(lowerAt(scan, at)) || !touches(scan, at)) return null;
  const word = scan.clues[at + 1];
  return word?.digits === 2 && word.number !== undefined ? { digits: word.number, last: at + 1 } : null;
}

import { lowerAt, type Rule, type Scan } from '../scan.ts';
import { fullYear, shortYearAt, yearAt } from '../year-at.ts';

/** "1939", "480 BC", "the year 1950", "'89", "mid-2014": a number that nothing in the sentence counts with. */
export const year: Rule = (scan, at) => {
  const word = scan.clues[at];
  if (word?.compound && word.edge && word.digits === 4 && isCommonYear(word.number!))
    return { first: at, last: at, rule: 'year', sense: { is: 'calendar', year: word.number! }, edge: word.edge };
  const short = shortYearAt(scan, at);
  if (short && (leadsYear.has(lowerAt(scan, at - 1)) || lowerAt(scan, at - 1) === 'the'))
    return {
      first: at,
      last: short.last,
      rule: 'year',
      sense: { is: 'calendar', year: fullYear(short.digits, 2049), shortYear: true },
    };
  const first = lowerAt(scan, at) === 'year' && scan.clues[at + 1]?.digits ? at + 1 : at;
  const read = yearAt(scan, first);
  if (read) {
    if (!read.plain && first === at && !isYear(scan, at, read.year)) return null;
    return { first: at, last: read.last, rule: 'year', sense: { is: 'calendar', year: read.year } };
  }
  return ancientYear(scan, at);
};

const isCommonYear = (value: number): boolean => value >= 1000 && value <= 2100;

const leadsYear = new Set(
  'in of since until till by from during before after through throughout between early late mid to and year around about circa ca for fiscal into than versus vs , ( - – — /'.split(
    ' ',
  ),
);
const strongLead = new Set('in since until till by during throughout year early late mid circa'.split(' '));

function isYear(scan: Scan, at: number, value: number): boolean {
  const before = lowerAt(scan, at - 1);
  const next = scan.tokens[at + 1];
  if (/^[$€£#%]$/.test(before) || before === 'no' || before === 'number') return false;
  if (next && /^[%$€£°]$/.test(next.lower)) return false;
  if (scan.clues[at + 1]?.unit || scan.clues[at + 1]?.compound) return false;
  if (countsUpTo(scan, at)) return false;
  const modern = value >= 1900 && value <= 2100;
  const plural = countsThings(scan, at);
  if (strongLead.has(before)) return !plural || (modern && value % 100 !== 0);
  if (plural)
    return owners.has(before) && value >= 1500 && value % 100 !== 0 && (modern || lowerAt(scan, at - 2) === 'of');
  if (countsAdjective(scan, at)) return false;
  return leadsYear.has(before) || standsAsYear(scan, at, modern);
}

/** "2000 troops", "1200 Russian soldiers": a plural noun within two words. */
function countsThings(scan: Scan, at: number): boolean {
  const next = scan.tokens[at + 1];
  return !!next && next.kind === 'word' && !next.capital && isPlural(next.lower);
}

// "between 2000 and 3000 men": what stands at the other end counts, or is no year.
function countsUpTo(scan: Scan, at: number): boolean {
  const [joint, other] = [lowerAt(scan, at + 1), scan.clues[at + 2]];
  if (!/^(?:and|to|or|-|–)$/.test(joint) || other?.digits !== 4) return false;
  return !isCommonYear(other.number ?? 0) || countsThings(scan, at + 2) || countsAdjective(scan, at + 2);
}

function countsAdjective(scan: Scan, at: number): boolean {
  const [next, after] = [scan.tokens[at + 1], scan.tokens[at + 2]];
  if (lowerAt(scan, at - 1) === 'the') return false;
  return (
    next?.kind === 'word' &&
    after?.kind === 'word' &&
    !/^(?:and|or|the|a|an|in|on|at|by|to|with|as|was|is|were|has|had)$/.test(next.lower) &&
    !after.capital &&
    isPlural(after.lower)
  );
}

const isPlural = (word: string): boolean =>
  /^(?:people|men|women|children|troops|personnel|dead|police|cattle|sheep|others)$/.test(word) ||
  (/[^s'ui]s$/.test(word) &&
    word.length > 4 &&
    !/^(?:was|has|his|this|towards|afterwards|perhaps|always|across)$/.test(word));

// "the 1975 coup", a heading "1939": no preposition, but an article and a noun after it, or nothing at all beside it.
function standsAsYear(scan: Scan, at: number, modern: boolean): boolean {
  const [before, next] = [scan.tokens[at - 1], scan.tokens[at + 1]];
  const sentence = scan.tokens[at]!.sentence;
  if (before?.sentence !== sentence && (isAloneOnLine(scan, at) || isLaterYear(scan, at))) return true;
  if (before?.sentence !== sentence)
    return modern && next?.sentence === sentence && (next.lower === ':' || subjectOf.has(next.lower));
  if (owners.has(before.lower) && scan.clues[at]!.number! % 100 !== 0)
    return next?.kind === 'word' && !next.capital ? true : next?.kind !== 'number';
  if (before.lower === 'as') return /^(?:late|early|recently)$/.test(lowerAt(scan, at - 2));
  return next?.lower === '-' || next?.lower === '–'
    ? isLaterYear(scan, at)
    : modern && before.capital && !scan.words.shouting && next?.sentence !== sentence;
}

// "1987 saw the front move".
const subjectOf = new Set('saw also brought marked began ended opened was had'.split(' '));
const owners = new Set("the 's a its their his her secret this that".split(' '));

const isAloneOnLine = (scan: Scan, at: number): boolean => {
  const { start, end } = scan.tokens[at]!;
  const { text } = scan.words;
  return (start === 0 || text[start - 1] === '\n') && (end === text.length || text[end] === '\n');
};

// "Western theatre 1861-1863".
const isLaterYear = (scan: Scan, at: number): boolean => {
  if (!/^[-–—]$/.test(lowerAt(scan, at + 1))) return false;
  const [from, to] = [scan.clues[at]!, scan.clues[at + 2]];
  return to?.digits === 4 && to.number! > from.number! && to.number! - from.number! < 100;
};

// In a text that counts years before Christ, "in 490".
function ancientYear(scan: Scan, at: number): ReturnType<Rule> {
  const word = scan.clues[at];
  if (!scan.ancient || word?.digits !== 3 || word.number === undefined || !leadsYear.has(lowerAt(scan, at - 1)))
    return null;
  const next = scan.tokens[at + 1];
  if (next?.kind === 'word' && isPlural(next.lower)) return null;
  if (lowerAt(scan, at - 1) === ',' || (next?.lower === ',' && scan.clues[at + 2]?.digits === 3)) return null;
  return { first: at, last: at, rule: 'year', sense: { is: 'calendar', year: 1 - word.number } };
}

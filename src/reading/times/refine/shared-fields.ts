import { isMonthDay } from '../day.ts';
import { lowerAt, type Scan } from '../scan.ts';
import type { CalendarSense, Draft } from '../sense.ts';

const joints = new Set(['and', 'or', 'to', '-', '–', '—', '/', ',', 'through', 'until', 'till', '&']);

/**
 * Numbers that share a month or a year with the date beside them: "1-3 May", "12 and 13 June", "May 8–10, 2021",
 * "from March to June 2020", "1915-16".
 */
export function sharedFields(scan: Scan, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    // The year that a day before has taken: "May 8–10, 2021".
    if (found.length && draft.first <= found.at(-1)!.last) continue;
    const floor = (found.at(-1)?.last ?? -1) + 1;
    found.push(...daysBefore(scan, draft, floor), draft);
    const after = numberAfter(scan, draft, drafts[i + 1]?.first ?? scan.tokens.length);
    if (after) found.push(after);
  }
  return yearsShared(scan, found);
}

const calendar = (draft: Draft): CalendarSense | null => (draft.sense.is === 'calendar' ? draft.sense : null);

// The days before "and 13 June", nearest last.
function daysBefore(scan: Scan, draft: Draft, floor: number): Draft[] {
  const sense = calendar(draft);
  const dayFirst =
    scan.clues[draft.first]?.digits || (lowerAt(scan, draft.first) === 'the' && scan.clues[draft.first + 1]?.digits);
  if (!sense?.day || !sense.month || !dayFirst) return [];
  const days: Draft[] = [];
  let at = draft.first - 1;
  while (joints.has(lowerAt(scan, at)) && at > floor) {
    const word = scan.clues[at - 1];
    const day = word?.ordinal ?? word?.number;
    if (!day || !word?.digits || word.digits > 2 || !isMonthDay(sense.month, day)) break;
    if (lowerAt(scan, at) === ',' && days.length === 0) break;
    days.unshift({ first: at - 1, last: at - 1, rule: draft.rule, sense: { ...sense, day } });
    at -= 2;
    if (lowerAt(scan, at) === ',' && lowerAt(scan, at - 1) === '') break;
  }
  return days.filter((day) => day.first >= floor);
}

// "May 8–10, 2021", "March 5 and 9, 1918", "1915-16".
function numberAfter(scan: Scan, draft: Draft, ceiling: number): Draft | null {
  const sense = calendar(draft);
  const at = draft.last + 1;
  const word = scan.clues[at + 1];
  if (!sense || at + 1 >= ceiling || !joints.has(lowerAt(scan, at)) || !word?.digits || word.compound) return null;
  if (sense.day && sense.month && scan.clues[draft.first]?.month && sense.year === undefined)
    return dayAfter(scan, draft, sense, at + 1);
  if (sense.year === undefined || sense.year < 1000 || word.number === undefined || word.digits !== 2) return null;
  if (!/^[-–—/]$/.test(lowerAt(scan, at)) || sense.day) return null;
  const year = Math.floor(sense.year / 100) * 100 + word.number;
  if (year <= sense.year) return null;
  return { first: at + 1, last: at + 1, rule: draft.rule, sense: { ...sense, year } };
}

function dayAfter(scan: Scan, draft: Draft, sense: CalendarSense, at: number): Draft | null {
  const word = scan.clues[at]!;
  const day = word.ordinal ?? word.number;
  const joint = lowerAt(scan, at - 1);
  if (!day || word.digits! > 2 || !isMonthDay(sense.month!, day) || joint === ',' || day <= sense.day!) return null;
  const next = scan.tokens[at + 1];
  if (
    word.ordinal === undefined &&
    (joint === 'and' || joint === 'or') &&
    next?.kind === 'word' &&
    !next.capital &&
    !/^(?:in|at|by|on|as|when|with|near)$/.test(next.lower)
  )
    return null;
  const comma = lowerAt(scan, at + 1) === ',' ? at + 2 : at + 1;
  const year = scan.clues[comma];
  const dated = year?.digits === 4 && year.number! >= 1000 && year.number! <= 2100;
  return {
    first: at,
    last: dated ? comma : at,
    rule: draft.rule,
    sense: { ...sense, day, ...(dated ? { year: year.number! } : {}) },
  };
}

// "from March to June 2020": the year at the end holds for the beginning too.
function yearsShared(scan: Scan, drafts: Draft[]): Draft[] {
  const shared = [...drafts];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [draft, next] = [shared[i]!, shared[i + 1]!];
    const [sense, after] = [calendar(draft), calendar(next)];
    if (sense?.day && !sense.month && after?.month && after.day && joinedTo(scan, draft, next)) {
      shared[i] = { ...draft, sense: { ...after, day: sense.day } };
      continue;
    }
    if (
      !sense?.month ||
      !after?.month ||
      sense.year !== undefined ||
      after.year === undefined ||
      sense.which ||
      sense.yearWhich
    )
      continue;
    if (next.first - draft.last !== 2 || !joints.has(lowerAt(scan, draft.last + 1))) continue;
    shared[i] = { ...draft, sense: { ...sense, year: sense.month > after.month ? after.year - 1 : after.year } };
  }
  return shared;
}

// "from the 13th to the 19th of October".
function joinedTo(scan: Scan, draft: Draft, next: Draft): boolean {
  const the = lowerAt(scan, next.first - 1) === 'the' ? 1 : 0;
  return next.first - the - draft.last === 2 && joints.has(lowerAt(scan, draft.last + 1));
}

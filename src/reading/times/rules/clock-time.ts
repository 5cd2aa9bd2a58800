import { pad } from '../day.ts';
import { lowerAt, type Rule, type Scan } from '../scan.ts';

const leads = new Set(
  'at by around about between from until till to and before after since approximately near , ( - –'.split(' '),
);
const suffixes = new Set('hours hrs hr local gmt utc est edt'.split(' '));

/** "10:57", "11 a.m.", "5:30PM", "0530 hours", "3 o'clock", "19:00 local time". */
export const clockTime: Rule = (scan, at) => {
  const token = scan.tokens[at]!;
  if (token.kind !== 'number' && token.kind !== 'word') return null;
  const glued = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm|hrs)$/.exec(token.lower);
  const split = glued ?? /^(\d{1,2})[:.](\d{2})$/.exec(token.lower);
  const four = /^([0-2]\d)([0-5]\d)$/.exec(token.lower);
  if (!split && !four && !(token.kind === 'number' && /^\d{1,2}$/.test(token.lower))) return null;
  const half = glued?.[3] && glued[3] !== 'hrs' ? { pm: glued[3] === 'pm', last: at } : halfAt(scan, at + 1);
  const [hour, minute] = split
    ? [Number(split[1]), Number(split[2] ?? 0)]
    : four
      ? [Number(four[1]), Number(four[2])]
      : [Number(token.lower), 0];
  if (minute > 59 || hour > 24) return null;
  if (half) return hour > 12 ? null : made(scan, at, half.last, (hour % 12) + (half.pm ? 12 : 0), minute);
  const next = lowerAt(scan, at + 1);
  if (next === "o'clock") return made(scan, at, at + 1, hour, 0);
  if (suffixes.has(next) && (four || token.lower.includes(':'))) return made(scan, at, at + 1, hour, minute);
  if (four && saysClock(scan, at)) return made(scan, at, at, hour, minute);
  if (glued?.[3] === 'hrs') return made(scan, at, at, hour, minute);
  return split && token.lower.includes(':') && leads.has(lowerAt(scan, at - 1))
    ? made(scan, at, at, hour, minute)
    : null;
};

// "at 0230", "after 1400 this afternoon": four digits that could be a year or a count but for what stands beside them.
function saysClock(scan: Scan, at: number): boolean {
  const before = lowerAt(scan, at - 1);
  const word = lowerAt(scan, at + 1);
  if (before === 'at' || before === 'approximately') return true;
  const led =
    before === 'around' || before === 'about' || before === 'after' || before === 'before' || before === 'between';
  return led && (lowerAt(scan, at).startsWith('0') || /^(?:on|today|yesterday|this|last|that)$/.test(word));
}

function made(scan: Scan, first: number, last: number, hour: number, minute: number): ReturnType<Rule> {
  const time = lowerAt(scan, last + 1) === 'time' && suffixes.has(lowerAt(scan, last)) ? last + 1 : last;
  return { first, last: time, rule: 'clock time', sense: { is: 'clock' }, clock: `T${pad(hour)}:${pad(minute)}` };
}

function halfAt(scan: Scan, at: number): { pm: boolean; last: number } | null {
  const word = lowerAt(scan, at);
  if (/^[ap]\.?m\.?$/.test(word)) return { pm: word.startsWith('p'), last: at };
  if ((word !== 'a' && word !== 'p') || lowerAt(scan, at + 1) !== '.' || lowerAt(scan, at + 2) !== 'm') return null;
  return { pm: word === 'p', last: lowerAt(scan, at + 3) === '.' ? at + 3 : at + 2 };
}

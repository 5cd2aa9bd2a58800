import { lowerAt, type Rule, type Scan } from '../scan.ts';
import type { Draft, Which } from '../sense.ts';
import { whichWord } from '../which-word.ts';

const leads = new Set(
  'at by in during on of before until till after around about since from through into throughout late early mid towards toward'.split(
    ' ',
  ),
);
const plain = new Set('overnight midnight nightfall nighttime night-time daytime daybreak midday'.split(' '));

// "the night before", "the morning after".
const besides = new Map<string, -1 | 1>([
  ['before', -1],
  ['after', 1],
]);

/** "that morning", "last night", "the next evening", "at dawn", "in the morning", "one night", "Monday morning"'s second half. */
export const partOfDay: Rule = (scan, at) => {
  const lower = lowerAt(scan, at);
  const the = lower === 'the';
  const word = the ? lowerAt(scan, at + 1) : lower;
  const choice = whichWord(word) ?? (word === 'one' ? ({ way: 0, from: 'story' } as const) : undefined);
  if (choice) return chosenPart(scan, at, the ? at + 1 : at, choice, the);
  const from = the ? at + 1 : at;
  const beside = the ? besides.get(lowerAt(scan, at + 2)) : undefined;
  if (beside && scan.clues[from]?.part && !scan.clues[from]!.plural)
    return { ...drafted(scan, at, from, { way: beside, from: 'story' }), last: at + 2 };
  // "the early hours of Monday".
  if (lowerAt(scan, from + 1) === 'hours' && /^(?:early|small)$/.test(lowerAt(scan, from)))
    return { first: at, last: from + 1, rule: 'part of day', sense: { is: 'part' }, part: 'MO' };
  const early = scan.clues[from]?.edge && !scan.clues[from]?.part ? 1 : 0;
  const part = scan.clues[from + early];
  if (!part?.part || (the && !led(scan, at - 1, scan, from + early)) || (part.compound && !part.edge)) return null;
  if (!the && !standsAlone(scan, at, from + early)) return null;
  return drafted(scan, at, from + early, undefined);
};

const led = (scan: Scan, before: number, _: Scan, part: number): boolean =>
  leads.has(lowerAt(scan, before)) || lowerAt(scan, part + 1) === 'of' || lowerAt(scan, part + 1) === 'hours';

function chosenPart(scan: Scan, first: number, at: number, choice: Which, the: boolean): Draft | null {
  let next = at + 1;
  if (/^(?:same|very)$/.test(lowerAt(scan, next))) next++;
  if (scan.clues[next]?.edge && !scan.clues[next]?.part) next++;
  const part = scan.clues[next];
  if (!part?.part || part.plural) return null;
  const one = lowerAt(scan, at) === 'one';
  const which = one
    ? undefined
    : the && choice.from === 'speech'
      ? { way: choice.way, from: 'story' as const }
      : choice;
  return drafted(scan, first, next, which);
}

const drafted = (scan: Scan, first: number, at: number, which: Which | undefined): Draft => {
  const hours = lowerAt(scan, at + 1) === 'hours' ? 1 : 0;
  return {
    first,
    last: at + hours,
    rule: 'part of day',
    sense: which ? { is: 'part', which } : { is: 'part' },
    part: scan.clues[at]!.part,
  };
};

// "at night", "Monday morning", "5 May night", "yesterday evening", "morning of".
function standsAlone(scan: Scan, at: number, part: number): boolean {
  const before = lowerAt(scan, at - 1);
  if (plain.has(lowerAt(scan, part))) return true;
  if (/^(?:by|before|until|since|at)$/.test(before)) return true;
  if (/^(?:yesterday|tomorrow|christmas|eid|easter|eve)$/.test(before)) return true;
  const clue = scan.clues[at - 1];
  if (clue && (clue.weekday || clue.month || clue.number !== undefined || clue.ordinal !== undefined))
    return part === at || true;
  return part > at || (leads.has(before) && before !== 'of' && before !== 'on' && before !== 'from');
}

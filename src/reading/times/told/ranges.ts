import { type Day, isoOf } from '../day.ts';
import { lowerAt, type Scan } from '../scan.ts';
import type { Told } from '../tell.ts';

const signs = new Set(['-', '–', '—']);
const untils = new Set(['to', 'until', 'till', 'through', 'til']);

/**
 * "between 3 and 5 May", "from March to June 2020", "2014-2017", "2021 up to the end of October": both times get the
 * days and the EDTF of the whole; their TIMEX3 values stay their own.
 */
export function ranges(scan: Scan, told: readonly Told[]): Told[] {
  const found = [...told];
  for (let i = 0; i + 1 < found.length; i++) {
    const [one, other] = [found[i]!, found[i + 1]!];
    if (!spans(scan, one, other)) continue;
    const [from, to] = [one.moment.from, other.moment.to];
    if (from === null || to === null || from > to || (from === to && one.moment.edtf === other.moment.edtf)) continue;
    const edtf = rangeEdtf(one, other, from, to);
    const is = one.moment.is === 'inferred' || other.moment.is === 'inferred' ? 'inferred' : 'stated';
    found[i] = { ...one, moment: { ...one.moment, edtf, from, to, is }, range: true };
    found[i + 1] = { ...other, moment: { ...other.moment, edtf, from, to, is }, range: true };
    i++;
  }
  return found;
}

/** Plain periods keep their own precision, "2020-03/2020-06"; anything cut shorter is told in days. */
function rangeEdtf(one: Told, other: Told, from: Day, to: Day): string {
  const [first, last] = [one.moment, other.moment];
  const plain = first.period?.edtf === first.edtf && last.period?.edtf === last.edtf;
  const levels = /^-?\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/;
  if (plain && levels.test(first.edtf!) && levels.test(last.edtf!)) return `${first.edtf}/${last.edtf}`;
  return `${isoOf(from)}/${isoOf(to)}`;
}

function spans(scan: Scan, one: Told, other: Told): boolean {
  if (!one.moment.period || !other.moment.period || one.range) return false;
  const lead = lowerAt(scan, one.draft.first - (lowerAt(scan, one.draft.first - 1) === 'the' ? 2 : 1));
  const joint: string[] = [];
  for (let i = one.draft.last + 1; i < other.draft.first; i++) {
    if (lowerAt(scan, i) !== 'the') joint.push(lowerAt(scan, i));
    if (joint.length > 2) return false;
  }
  const word = joint.join(' ');
  if (signs.has(word) || word === 'up to' || untils.has(word)) return true;
  return word === 'and' && lead === 'between';
}

import type { Unit } from './period.ts';

const letters: Record<Unit, string> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  week: 'W',
  weekend: 'WE',
  month: 'M',
  season: 'SE',
  quarter: 'Q',
  half: 'H',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};

/** A TIMEX3 duration: `P3M`, `PT2H`, `PXD` for an amount nobody tells. */
export function durationOf(unit: Unit, amount: number | null): string {
  const letter = letters[unit];
  const number = amount === null ? 'X' : String(amount);
  return letter.startsWith('T') && letter.length === 2 ? `PT${number}${letter[1]}` : `P${number}${letter}`;
}

import type { Claim, When } from '../../claims/index.ts';
import type { PlaceRef } from '../../gazetteer/index.ts';
import type { Count } from '../../reading/index.ts';
import { isCalendarDay } from '../calendar-day.ts';

/** Why a claim from a table cannot be kept; null when it can. The database would refuse it too, with the whole batch. */
export function faultOf(claim: Claim): string | null {
  return timeFault(claim.when) ?? firstFault(claim.where, placeFault) ?? firstFault(countsOf(claim), countFault);
}

function firstFault<T>(list: readonly T[], fault: (item: T) => string | null): string | null {
  for (const item of list) {
    const found = fault(item);
    if (found !== null) return found;
  }
  return null;
}

function timeFault(when: When | null): string | null {
  if (when === null) return null;
  for (const day of [when.earliest, when.latest]) if (!isDay(day)) return `no day: ${day}`;
  return when.earliest > when.latest ? `ends before it begins: ${when.earliest} to ${when.latest}` : null;
}

/** A day of the calendar, in the years that events are recorded from. */
const isDay = (day: string): boolean => /^[12]/.test(day) && isCalendarDay(day);

function placeFault({ name, lat, lon }: PlaceRef): string | null {
  if ((lat === null) !== (lon === null)) return `half a position: ${name}`;
  if (lat !== null && !(Math.abs(lat) <= 90)) return `no latitude: ${lat}`;
  return lon !== null && !(Math.abs(lon) <= 180) ? `no longitude: ${lon}` : null;
}

const most = 2_000_000_000;

function countFault({ best, min, max }: Count): string | null {
  const all = [best, min, ...(max === null ? [] : [max])];
  const bad = all.find((n) => !Number.isFinite(n) || n < 0 || n > most);
  if (bad !== undefined) return `no number of anything: ${bad}`;
  return max !== null && max < min ? `at least ${min} and at most ${max}` : null;
}

function countsOf(claim: Claim): Count[] {
  const counts =
    claim.kind === 'incident'
      ? [claim.killed, claim.injured, claim.abducted, claim.arrested]
      : [claim.kind === 'figure' ? claim.value : claim.people];
  return counts.flatMap((count) => count ?? []);
}

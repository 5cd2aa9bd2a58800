import { barredBy, type Comparison } from './comparison.ts';
import { type EventView, tolls } from './event-view.ts';
import { comparePerpetrators, compareTargets } from './evidence/actors.ts';
import type { Evidence } from './evidence/evidence.ts';
import { comparePlaces } from './evidence/place.ts';
import { compareTimes } from './evidence/time.ts';
import { compareTolls } from './evidence/tolls.ts';
import { compareTypes } from './evidence/type.ts';

// Evidence added up: from here on it is one event …
const sure = 4.8;
// … and from here on it may be.
const perhaps = 3;

/** Do two incident claims tell of one event, and why? Symmetric. */
export function compare(a: EventView, b: EventView): Comparison {
  if (a.origin === b.origin) return barredBy('told apart by the same source');
  const time = compareTimes(a, b);
  if (time.bars) return barredBy(time.reason!);
  const type = compareTypes(a, b);
  if (type.bars) return barredBy(type.reason!);
  const place = comparePlaces(a, b);
  if (place.bars) return barredBy(place.reason!);
  const particulars = [
    comparePerpetrators(a, b),
    compareTargets(a, b),
    ...tolls.map((name) => compareTolls(a, b, name)),
  ];
  return judge([time, place, type, ...particulars], limited(a, b, time, place, particulars));
}

/** True when a person has to say so: nothing but place and type agrees and the day does not, or a basis is missing. */
function limited(
  a: EventView,
  b: EventView,
  time: Evidence,
  place: Evidence,
  particulars: readonly Evidence[],
): boolean {
  if (place.limits || !a.days || !b.days || place.score === 0) return true;
  const told = particulars.reduce((sum, { score }) => sum + score, 0);
  if (told < Math.max(place.needs ?? 0, time.needs ?? 0)) return true;
  const loose = time.score < 2;
  return (loose && told < 0.5) || told < -1.4;
}

function judge(evidence: readonly Evidence[], limit: boolean): Comparison {
  const score = Math.round(evidence.reduce((sum, one) => sum + one.score, 0) * 100) / 100;
  const verdict = score >= sure && !limit ? 'same' : score >= perhaps ? 'doubt' : 'different';
  return {
    verdict,
    score,
    reasons: evidence.flatMap(({ reason }) => (reason === null ? [] : [reason])),
    doubts: evidence.flatMap(({ doubt }) => doubt ?? []),
    barred: false,
  };
}

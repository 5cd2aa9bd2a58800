import type { Figure } from '../../claims/index.ts';
import type { Keys } from './block-keys.ts';
import { barredBy, type Comparison } from './comparison.ts';
import { dayNumber } from './event-view.ts';
import { keyHash } from './key-hash.ts';
import { type PlaceView, placeView } from './place-view.ts';
import { samePlace } from './same-place.ts';

/** A figure as matching sees it. */
export interface FigureView {
  readonly measure: string;
  readonly days: readonly [number, number] | null;
  readonly place: PlaceView;
  readonly by: readonly string[];
  readonly value: number | null;
  readonly unit: string | null;
  readonly origin: string;
}

export const figureView = (claim: Figure, origin: string): FigureView => ({
  measure: claim.measure,
  days: claim.when && [dayNumber(claim.when.earliest), dayNumber(claim.when.latest)],
  place: placeView(claim.where),
  by: claim.by.filter(({ named }) => named).map(({ id, name }) => id ?? name),
  value: claim.value?.best ?? null,
  unit: claim.value?.unit ?? null,
  origin,
});

/** Do two figures count the same thing over the same period and place? Then their values are rivals. */
export function compareFigures(a: FigureView, b: FigureView): Comparison {
  if (a.origin === b.origin) return barredBy('told apart by the same source');
  if (a.measure !== b.measure || a.unit !== b.unit) return barredBy(`${a.measure} and ${b.measure}`);
  const place = samePlace(a.place, b.place);
  if (place.verdict === 'different') return barredBy(place.reason);
  if (a.by.length > 0 && b.by.length > 0 && !a.by.some((one) => b.by.includes(one)))
    return barredBy('by different parties');
  const period = comparePeriods(a.days, b.days);
  if (period === null) return barredBy('different periods');
  const value = compareValues(a.value, b.value);
  const score = Math.round((place.score + period.score + value.score) * 100) / 100;
  const sure = score >= 4 && place.verdict === 'same';
  const reasons = [`both count ${a.measure}`, place.reason, period.reason, value.reason];
  return { verdict: sure ? 'same' : score >= 2.5 ? 'doubt' : 'different', score, reasons, doubts: [], barred: false };
}

type Part = { readonly score: number; readonly reason: string };

function comparePeriods(a: FigureView['days'], b: FigureView['days']): Part | null {
  if (!a || !b) return { score: 0, reason: 'a period is not said' };
  const apart = Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]);
  if (apart <= 2) return { score: 2, reason: 'over the same period' };
  const length = Math.max(a[1] - a[0], b[1] - b[0]) + 1;
  if (apart <= length * 0.2) return { score: 1, reason: 'over nearly the same period' };
  return a[1] < b[0] || b[1] < a[0] ? null : { score: -1, reason: 'over periods that overlap' };
}

function compareValues(a: number | null, b: number | null): Part {
  if (a === null || b === null) return { score: 0, reason: 'a value is not said' };
  if (a === b) return { score: a >= 10 ? 2.5 : 2, reason: `the same value, ${a}` };
  const ratio = Math.min(a, b) / Math.max(a, b);
  return ratio >= 0.8
    ? { score: 0.5, reason: `values ${a} and ${b}` }
    : { score: -1.5, reason: `values ${a} and ${b}` };
}

export function figureKeys(view: FigureView): Keys {
  const place = view.place.names[0]?.map(({ bones }) => bones).join(' ') ?? view.place.far.join(' ');
  const key = keyHash(`figure ${view.measure} ${place}`);
  return { keep: [key], ask: [key] };
}

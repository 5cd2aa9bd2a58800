import type { EventView } from '../event-view.ts';
import { type Evidence, nothing } from './evidence.ts';

/** By time. A night falls on two dates, and a report may date it by either. */
export function compareTimes(a: EventView, b: EventView): Evidence {
  if (!a.days || !b.days) return nothing;
  const gap = Math.max(a.days[0] - b.days[1], b.days[0] - a.days[1], 0);
  const width = Math.max(a.days[1] - a.days[0], b.days[1] - b.days[0]);
  if (gap === 0 && width <= 1) return { score: 2, reason: 'the same day' };
  if (gap === 0 && width <= 7) return { score: 1, reason: 'the same week' };
  if (gap === 0) return { score: 0.4, reason: 'one period within the other' };
  if (gap === 1) return { score: 0.6, reason: 'a day apart' };
  // A day worked out from the day of publication may lag behind.
  if (gap <= 3 && !(a.dayStated && b.dayStated)) return { score: -0.8, reason: `${gap} days apart`, needs: 2 };
  return { score: -9, reason: `${gap} days apart`, bars: true };
}

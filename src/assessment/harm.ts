import type { AssessedIncident, Told } from './input/assessment-input.ts';
import { shareIn } from './windows/in-window.ts';
import type { Window } from './windows/window.ts';

/** A sum over events, with the lowest and highest that the rival numbers allow. `max` null: somebody said "at least". */
export interface Summed extends Told {
  readonly rests: readonly string[];
}

/** Sums a number over the events that lie in a window for the most part; those that do not tell it count nothing. */
export function summed(
  incidents: readonly (AssessedIncident & Window)[],
  window: Window,
  told: (incident: AssessedIncident) => readonly (Told | null)[],
): Summed {
  const rests: string[] = [];
  let [best, min, max]: [number, number, number | null] = [0, 0, 0];
  for (const incident of incidents) {
    if (shareIn(incident, window) < 0.5) continue;
    for (const number of told(incident)) {
      if (!number || (number.best === 0 && number.max === 0)) continue;
      best += number.best;
      min += number.min;
      max = max === null || number.max === null ? null : max + number.max;
      if (rests.at(-1) !== incident.id) rests.push(incident.id);
    }
  }
  return { best, min, max, rests };
}

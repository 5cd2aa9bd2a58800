import { violentTypes } from '../codebook/index.ts';
import type { AssessedIncident } from './input/assessment-input.ts';
import type { PlaceRecord } from './input/place-record.ts';
import type { Counted } from './statistics/rate.ts';
import { loosest, shareIn, touching } from './windows/in-window.ts';
import { monthsIn, type Window } from './windows/window.ts';

/** Attacks of a window: an event whose days reach over its edge counts by the share of its days inside. */
export interface Violence extends Counted {
  readonly incidents: readonly (AssessedIncident & Window)[];
}

/** An attack that counts: violence that was not stopped before it began, and that nobody's word outweighs. */
export const isViolence = ({ type, grade, foiled }: AssessedIncident): boolean =>
  violentTypes.has(type) && grade !== 'discounted' && !foiled;

const isDated = ({ first, last }: Window): boolean => last - first < loosest;

/** What the record holds of attacks in a place and a window. */
export function violenceIn(record: PlaceRecord, window: Window): Violence {
  const incidents = touching(record.incidents, window).filter((incident) => isViolence(incident) && isDated(incident));
  const count = incidents.reduce((sum, incident) => sum + shareIn(incident, window), 0);
  return { count, months: monthsIn(window), incidents };
}

/** Attacks set in the place that no window can count, since their day is not known well enough. */
export function undatedViolence(record: PlaceRecord): AssessedIncident[] {
  return [...record.undated.filter(isViolence), ...record.incidents.filter((one) => isViolence(one) && !isDated(one))];
}

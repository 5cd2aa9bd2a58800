import { type Voice, voiceOfKind, type Worded } from '../../codebook/index.ts';
import { summed } from '../harm.ts';
import type { AssessedCondition, AssessedIncident, Told } from '../input/assessment-input.ts';
import type { PlaceRecord } from '../input/place-record.ts';
import { shareIn, touching } from '../windows/in-window.ts';
import { overlap, type Window } from '../windows/window.ts';

export type { Worded } from '../../codebook/index.ts';

/** One thing looked at in a place: what it is, and what it cannot see. */
export interface Indicator {
  readonly code: string;
  readonly name: Worded;
  readonly definition: Worded;
  readonly unit: 'events' | 'people' | 'villages' | 'statements';
  /** What of the record it is made of. */
  readonly source: 'incidents' | 'conditions' | 'incidents and conditions' | 'conditions and figures';
  readonly cannotSee: Worded;
  readonly measure: (record: PlaceRecord, window: Window) => Measured;
}

/** What was said, by one voice: how often a state or change, and when last. */
export interface SaidState {
  readonly state: string;
  readonly voice: Voice;
  readonly times: number;
  readonly rests: readonly string[];
}

/** An indicator's value in a window. `value` null: nothing on record speaks of it, which is not the same as none. */
export interface Measured {
  readonly value: Told | null;
  readonly said: readonly SaidState[];
  readonly rests: readonly string[];
}

/** An indicator as measured. */
export interface IndicatorValue extends Measured {
  readonly code: string;
}

/** Counts events, one for each that lies in the window for the most part. */
export const eventsOf =
  (holds: (incident: AssessedIncident) => boolean): Indicator['measure'] =>
  (record, window) => {
    const incidents = inWindow(record, window).filter((one) => holds(one));
    const count = incidents.length;
    return { value: { best: count, min: count, max: count }, said: [], rests: incidents.map(({ id }) => id) };
  };

/** Adds up people over events. */
export const peopleOf =
  (told: (incident: AssessedIncident) => readonly (Told | null)[]): Indicator['measure'] =>
  (record, window) => {
    const { rests, ...value } = summed(inWindow(record, window), window, told);
    return { value, said: [], rests };
  };

/** Lists what was said of the window's days. */
export const statementsOf =
  (holds: (condition: AssessedCondition) => boolean): Indicator['measure'] =>
  (record, window) => {
    const said = statements(record, window).filter(holds);
    const value = said.length === 0 ? null : { best: said.length, min: said.length, max: said.length };
    return { value, said: byState(said), rests: recordsOf(said) };
  };

/** The records that hold these statements, each once. */
export const recordsOf = (said: readonly AssessedCondition[]): string[] => [
  ...new Set(said.map(({ record }) => record)),
];

/** Conditions said of days in the window; those without days may be of any, and are in none. */
export const statements = (record: PlaceRecord, window: Window): AssessedCondition[] =>
  record.conditions.flatMap(({ is, window: said }) => (is.when && said && overlap(said, window) ? [is] : []));

const inWindow = (record: PlaceRecord, window: Window): (AssessedIncident & Window)[] =>
  touching(record.incidents, window).filter((one) => one.grade !== 'discounted' && shareIn(one, window) >= 0.5);

function byState(said: readonly AssessedCondition[]): SaidState[] {
  const groups = new Map<string, { state: string; voice: Voice; times: number; rests: string[] }>();
  for (const { record, state, change, sourceKind } of said) {
    const told = state ?? change ?? 'said';
    const voice = voiceOfKind[sourceKind]!;
    const group = groups.get(`${told}|${voice}`) ?? { state: told, voice, times: 0, rests: [] };
    groups.set(`${told}|${voice}`, group);
    group.times++;
    if (!group.rests.includes(record)) group.rests.push(record);
  }
  return [...groups.values()];
}

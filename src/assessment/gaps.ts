import type { AssessedCondition } from './input/assessment-input.ts';
import type { IndexedRecord, PlaceRecord } from './input/place-record.ts';
import { during, touching } from './windows/in-window.ts';
import { overlap, type Window } from './windows/window.ts';

/** Something that nobody looks after, or that the record cannot answer. */
export interface Gap {
  readonly kind:
    | 'between forces'
    | 'conditions without incidents'
    | 'incidents without conditions'
    | 'old word'
    | 'no word';
  readonly place: string;
  /** The forces on either side that are named, for a gap between forces. */
  readonly forces: readonly string[];
  /** When the place was last written about, EDTF, for an old word; null: its day is not known. */
  readonly last: string | null;
  readonly rests: readonly string[];
}

/** Days after which a place's last word is old. */
export const oldAfter = 180;

/** Gaps in a place and in each of its villages, as of the end of a window. */
export function gapsIn(index: IndexedRecord, record: PlaceRecord, window: Window): Gap[] {
  const villages = record.villages.map(({ id }) => index.of(id));
  return [...betweenForces(record, window), ...[record, ...villages].flatMap((one) => unanswered(one, window))];
}

const says = new Set([
  'coordination: poor',
  'coordination: none',
  'control: contested',
  'presence of forces: absent',
  'presence of forces: withdrawn',
]);

/** Places where coordination is said to fail or no force to be, and places that two forces are said to hold. */
function betweenForces(record: PlaceRecord, window: Window): Gap[] {
  const said = record.conditions.filter((one) => one.window && overlap(one.window, window)).map(({ is }) => is);
  const gap = (place: string, conditions: readonly AssessedCondition[]): Gap => ({
    kind: 'between forces',
    place,
    forces: [...new Set(conditions.flatMap(({ by }) => by.flatMap(({ name, named }) => (named ? name : []))))],
    last: null,
    rests: [...new Set(conditions.map(({ record }) => record))],
  });
  const places = [...new Set(said.flatMap(({ places: [place] }) => place ?? []))];
  return places.flatMap((place) => {
    const here = said.filter(({ places: [first] }) => first === place);
    const open = here.filter(({ aspect, state }) => says.has(`${aspect}: ${state}`));
    const held = here.filter(({ aspect, state }) => aspect === 'control' && state === 'held');
    const rivals =
      new Set(held.flatMap(({ by }) => by.flatMap(({ name, named }) => (named ? name : [])))).size > 1 ? held : [];
    return open.length + rivals.length > 0 ? [gap(place, [...open, ...rivals])] : [];
  });
}

/** What the record cannot answer of one place. */
function unanswered({ place, conditions, incidents, reports, undatedReports }: PlaceRecord, window: Window): Gap[] {
  const gap = (kind: Gap['kind'], rests: readonly string[], last: string | null = null): Gap => ({
    kind,
    place: place.id,
    forces: [],
    last,
    rests,
  });
  const said = conditions.filter((one) => one.window && overlap(one.window, window)).map(({ is }) => is.record);
  const happened = touching(incidents, window).map(({ id }) => id);
  const report = during(reports, { first: Number.NEGATIVE_INFINITY, last: window.last }).at(-1);
  const gaps: Gap[] = [];
  if (said.length > 0 && happened.length === 0) gaps.push(gap('conditions without incidents', [...new Set(said)]));
  if (happened.length > 0 && said.length === 0) gaps.push(gap('incidents without conditions', happened));
  if (!report && undatedReports.length > 0) gaps.push(gap('old word', undatedReports));
  else if (!report) gaps.push(gap('no word', []));
  else if (window.last - report.day > oldAfter) gaps.push(gap('old word', [report.id], report.published));
  return gaps;
}

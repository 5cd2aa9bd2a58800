import { setImmediate as pause } from 'node:timers/promises';
import {
  type Asked,
  type AssessedPlace,
  AssessmentProblem,
  coverageOf,
  type IndexedRecord,
  levelAndDirection,
  type PlaceRecord,
  placeNamed,
  windowsOf,
} from '../../assessment/index.ts';
import { usualUncertaintyKm } from '../../publication/formats/index.ts';
import type { PlaceAnswer, PlaceShown, PlacesAnswer } from '../contract/index.ts';
import type { KnownRecord } from './known-record.ts';
import type { WindowAsked } from './question.ts';
import { relationOf } from './relation-of.ts';
import { askedOf } from './window-of.ts';

/** A place as it is shown. */
export function placeShown({ id, name, names, scale, within, at }: AssessedPlace, { find }: IndexedRecord): PlaceShown {
  return {
    id,
    name,
    names: [...names],
    precision: scale,
    within: within.map((outer) => find(outer)?.place.name ?? outer),
    withinIds: [...within],
    lat: at?.lat ?? null,
    lon: at?.lon ?? null,
    relation: relationOf(id),
    uncertaintyKm: at ? usualUncertaintyKm(scale) : null,
  };
}

// Some tens of milliseconds of work.
const turn = 20;

/** Every place with how calm it was in a window. */
export async function placesAnswer(known: KnownRecord, window: WindowAsked, today: string): Promise<PlacesAnswer> {
  const { index } = known;
  const asked = askedOf(window, known, today);
  const key = JSON.stringify(asked);
  const windows = windowsOf(asked);
  const items: PlacesAnswer['items'] = [];
  let worked = 0;
  for (const { id } of index.input.places) {
    const record = index.of(id);
    const short = shortKnown(record, key);
    // Others may ask about one place meanwhile.
    if (short === null && ++worked % turn === 0) await pause();
    items.push({ ...placeShown(record.place, index), ...(short ?? shortOf(record, asked, key)) });
  }
  const { from, to } = asked.window;
  const against = { from: iso(windows.against.first), to: iso(windows.against.last) };
  return { items, total: items.length, window: { from, to }, against };
}

const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** What a list shows of a place: it rests on the place's own record alone. */
type Short = Omit<PlacesAnswer['items'][number], keyof PlaceShown>;

// Of a place, what was asked last: the page's own window, and one that somebody brushes.
const mostKept = 2;
const kept = new WeakMap<PlaceRecord, readonly { readonly asked: string; readonly short: Short }[]>();

const shortKnown = (record: PlaceRecord, key: string): Short | null =>
  kept.get(record)?.find((one) => one.asked === key)?.short ?? null;

function shortOf(record: PlaceRecord, asked: Asked, key: string): Short {
  const { level, rule, direction } = levelAndDirection(record, asked);
  const { lastWritten } = coverageOf(record, windowsOf(asked).window);
  const short = { ...holds(record), lastWritten, level, rule, direction };
  kept.set(record, [{ asked: key, short }, ...(kept.get(record) ?? [])].slice(0, mostKept));
  return short;
}

/** What the record holds of a place and all within it. */
function holds({ incidents, undated, conditions, figures }: PlaceRecord) {
  const first = incidents[0] ? iso(incidents[0].first) : null;
  const last = incidents.length > 0 ? iso(incidents.reduce((most, { last }) => Math.max(most, last), 0)) : null;
  const killed = [...incidents, ...undated].reduce((sum, { killed }) => sum + (killed?.best ?? 0), 0);
  const records = incidents.length + undated.length + conditions.length + figures.length;
  return { records, killed, earliest: first, latest: last };
}

/** One place, what contains it and what it contains. */
export function placeAnswer({ index }: KnownRecord, named: string): PlaceAnswer {
  const place = placeNamed(index.input.places, named);
  const shown = (one: AssessedPlace): PlaceShown => placeShown(one, index);
  return {
    place: shown(place),
    contains: index.input.places.filter(({ within }) => within[0] === place.id).map(shown),
    within: place.within.flatMap((outer) => index.find(outer)?.place ?? []).map(shown),
  };
}

/** The place meant, or what the record is mostly about. */
export function placeOrArea({ index, area }: KnownRecord, named: string | undefined): string {
  if (named !== undefined) return placeNamed(index.input.places, named).id;
  if (area !== null) return area;
  throw new AssessmentProblem('nothing on record', 'the record', 'it is empty', 'Add reports first.');
}

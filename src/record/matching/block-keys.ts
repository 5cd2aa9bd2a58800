import type { EventView } from './event-view.ts';
import { timedKeys } from './key-hash.ts';
import { bonesOf, soundsOf } from './name-likeness.ts';
import type { PlaceView } from './place-view.ts';

/** Under what an item is kept, and what it asks for: two items are compared when one's `ask` meets the other's `keep`. */
export interface Keys {
  readonly keep: readonly number[];
  readonly ask: readonly number[];
}

const longestPrecise = 3;
const longestWide = 100;

/** Candidate keys of an incident: a place it may share, on a day it may share. */
export function blockKeys(view: EventView): Keys {
  if (!view.days) return { keep: [], ask: [] };
  const [first, last] = view.days;
  const precise = last - first <= longestPrecise;
  const { keep, ask, names } = placeKeys(view);
  const months = span(monthOf(first), monthOf(Math.min(last, first + longestWide)));
  const kept = precise
    ? [...cross(keep, span(first, last), 'd'), ...cross(names, months, 'm')]
    : cross(keep, months, 'w');
  const asked = precise
    ? [...cross(ask, span(first - 1, last + 1), 'd'), ...cross(names, months, 'w')]
    : [...cross(ask, months, 'w'), ...cross(names, months, 'm')];
  return { keep: distinct(kept), ask: distinct(asked) };
}

interface PlaceKeys {
  readonly keep: readonly string[];
  readonly ask: readonly string[];
  /** The most telling ones. */
  readonly names: readonly string[];
}

function placeKeys({ place, tolls }: EventView): PlaceKeys {
  const names = nameKeys(place);
  const towns = [...place.near.slice(0, 2), ...place.relations.flatMap(({ ofSound }) => ofSound ?? [])].map(
    (town) => `t${town}`,
  );
  // A report on a whole town meets those on its villages.
  const town = place.names.map((words) => `t${soundsOf(words)}`);
  const killed = tolls.killed?.best ?? 0;
  const areas = killed >= 3 ? governorates(place) : [];
  const wide = areas.map((area) => `g${area} ${killed}`);
  const common = [...names, ...towns, ...town, ...wide];
  const near = areas.flatMap((area) => [-1, 1].map((step) => `g${area} ${killed + step}`));
  return { keep: [...common, ...cells(place, 0)], ask: [...common, ...near, ...cells(place, 0.12)], names };
}

/** A city may be meant as its governorate. */
const governorates = ({ far, names, precision }: PlaceView): readonly string[] =>
  distinct([...far.slice(0, 1), ...(precision === 'town' ? names.map(soundsOf) : [])]);

export const nameKeys = (place: PlaceView): string[] =>
  place.names.flatMap((words) => [
    ...words.filter(({ bones }) => bones.length > 1).map(({ bones }) => `n${bones}`),
    ...beginning(bonesOf(words)),
  ]);

const enough = 4;

/** A name may be written as one word or as two. */
const beginning = (bones: string): string[] => (bones.length >= enough ? [`j${bones.slice(0, enough)}`] : []);

/** Squares of half a degree that lie within `reach` degrees of the place. */
function cells({ at }: PlaceView, reach: number): string[] {
  if (!at) return [];
  const sides = (degrees: number) => distinct([degrees - reach, degrees + reach].map((side) => Math.floor(side * 2)));
  return sides(at.lat).flatMap((row) => sides(at.lon).map((column) => `c${row},${column}`));
}

const monthOf = (day: number): number => {
  const date = new Date(day * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

const span = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);

const cross = (places: readonly string[], times: readonly number[], unit: string): number[] =>
  places.flatMap((place) => timedKeys(times, `${unit} ${place}`));

const distinct = <T>(list: readonly T[]): T[] => [...new Set(list)];

import { turn } from '../../../gazetteer/index.ts';
import type { EventView } from '../event-view.ts';
import { type NamesLikeness, namesLikeness, oneName, soundsOf } from '../name-likeness.ts';
import { kmBetween, type PlaceView } from '../place-view.ts';
import { type Evidence, nothing } from './evidence.ts';

/** By place: spellings, containment, distance, and the direction from a town. */
export function comparePlaces({ place: a }: EventView, { place: b }: EventView): Evidence {
  const doubt = oppositeDirections(a, b);
  const found = byName(a, b) ?? byPosition(a, b) ?? byArea(a, b);
  return doubt === null ? found : { ...found, doubt };
}

// What a shared name is worth: a city has many events a day, a village has not.
const worth: Partial<Record<NonNullable<PlaceView['precision']>, number>> = {
  site: 3,
  village: 3,
  town: 0.9,
  district: 0.7,
};

// What the particulars must say where one name goes on after the other.
const goneOn = 1.6;

function byName(a: PlaceView, b: PlaceView): Evidence | null {
  const alike = namesAlike(a, b);
  const { likeness, goesOn } = alike;
  if (likeness < 0.8) return null;
  const far = a.at && b.at ? kmBetween(a.at, b.at) : 0;
  // Where both are known to lie, that tells.
  if (goesOn && far > 5) return null;
  if (far > 60) return { score: -9, reason: `${Math.round(far)} km apart`, bars: true };
  if (elsewhere(a, b)) return { score: -9, reason: 'places of one name in different areas', bars: true };
  const full = Math.max(worth[a.precision!] ?? 1, worth[b.precision!] ?? 1);
  const score = (sharesArea(a, b) ? full : full * 0.8) * likeness;
  // Many places share a name: without their area something else has to agree.
  const needs = sharesArea(a, b) || (a.at && b.at) ? 0 : sharesFar(a, b) ? 0.3 : 0.5;
  return {
    score,
    needs: goesOn ? goneOn : needs,
    reason: nameReason(a, b, alike),
  };
}

function nameReason(a: PlaceView, b: PlaceView, { goesOn, pair }: NamesLikeness): string {
  const [one, other] = [a.called[pair[0]], b.called[pair[1]]];
  if (one === other) return `both in ${one}`;
  if (goesOn) return `${one} and ${other} have a word in common`;
  return `${one} and ${other} are ${a.id !== null && a.id === b.id ? 'names of one place' : 'spelled alike'}`;
}

function byPosition(a: PlaceView, b: PlaceView): Evidence | null {
  if (!a.at || !b.at) return null;
  const km = kmBetween(a.at, b.at);
  if (km > 50) return { score: -9, reason: `${Math.round(km)} km apart`, bars: true };
  const exact = fine(a) && fine(b);
  const reason = `${Math.round(km)} km apart`;
  if (km <= 2) return exact ? { score: 2.2, reason } : { score: 0.6, reason };
  if (km <= 8) return { score: exact ? 0.8 : 0.3, reason, needs: 1.5 };
  if (km <= 25) return { score: exact ? -1.5 : -0.6, reason, needs: 2.4 };
  return { score: -2, reason, limits: true };
}

function byArea(a: PlaceView, b: PlaceView): Evidence {
  if (elsewhere(a, b)) return { score: -9, reason: 'different areas', bars: true };
  if (contains(a, b) || contains(b, a))
    return { score: 0.8, reason: `${saidOf(a)} and ${saidOf(b)}: one lies in the other` };
  if (mayBeGovernorate(a, b) || mayBeGovernorate(b, a))
    return { score: 0.2, reason: `${a.name} and ${b.name}: one may be the governorate`, needs: 2.4 };
  if (a.names.length > 0 && b.names.length > 0) return otherNames(a, b);
  if (a.names.length === 0 && b.names.length === 0)
    return sharesFar(a, b) ? { score: 0.2, reason: 'the same governorate', needs: 2.4 } : nothing;
  return sharesFar(a, b) ? { score: 0.2, reason: 'one names only the governorate', needs: 2.4 } : nothing;
}

/** What a place is called, or how its report tells where it is. */
const saidOf = ({ name, relations }: PlaceView): string => name || (relations[0]?.words ?? 'the area around it');

/** "in Kirkuk" is the city or its governorate. */
const mayBeGovernorate = (city: PlaceView, inner: PlaceView): boolean =>
  city.precision === 'town' &&
  inner.far.length > 1 &&
  city.far.at(-1) === inner.far.at(-1) &&
  city.names.some((words) => soundsOf(words) === inner.far[0]);

function otherNames(a: PlaceView, b: PlaceView): Evidence {
  const { likeness } = namesAlike(a, b);
  if (!sharesArea(a, b)) return { score: -3, reason: `${a.name} and ${b.name}`, limits: true };
  const reason = `${a.name} and ${b.name}, both near ${a.near[0] ?? a.relations[0]?.of ?? 'the same town'}`;
  return likeness >= 0.4 ? { score: 0.4, reason, needs: 2 } : { score: -1, reason, needs: 2.4 };
}

const namesAlike = (a: PlaceView, b: PlaceView): NamesLikeness =>
  a.id !== null && a.id === b.id ? oneName : namesLikeness(a.names, b.names);

const fine = ({ precision }: PlaceView): boolean => precision === 'village' || precision === 'site';

const townsOf = (place: PlaceView): string[] => [
  ...place.near,
  ...place.relations.flatMap(({ ofSound }) => (ofSound === null ? [] : [ofSound])),
];

function sharesArea(a: PlaceView, b: PlaceView): boolean {
  const of = townsOf(b);
  return townsOf(a).some((town) => of.includes(town));
}

const sharesFar = (a: PlaceView, b: PlaceView): boolean => a.far.length > 0 && a.far[0] === b.far[0];

/** Both say which governorate or country it was in, and they differ. */
function elsewhere(a: PlaceView, b: PlaceView): boolean {
  const country = (place: PlaceView) => place.far.at(-1);
  if (
    country(a) !== undefined &&
    country(b) !== undefined &&
    !a.far.includes(country(b)!) &&
    !b.far.includes(country(a)!)
  )
    return true;
  return a.far.length > 1 && b.far.length > 1 && a.far[0] !== b.far[0] && !sharesArea(a, b);
}

const contains = (outer: PlaceView, inner: PlaceView): boolean =>
  outer.names.some((words) => townsOf(inner).includes(soundsOf(words)));

function oppositeDirections(a: PlaceView, b: PlaceView): string | null {
  for (const one of a.relations)
    for (const other of b.relations)
      if (
        one.bearing !== null &&
        other.bearing !== null &&
        one.ofSound === other.ofSound &&
        turn(one.bearing, other.bearing) >= 60
      )
        return `directions differ: ${[one.words, other.words].sort().join(', ')}`;
  return null;
}

import type { AssessedPlace } from '../../assessment/index.ts';
import { dictionaryOf, type KnownPlace, type Language, placeNames } from '../wording/index.ts';

/** Places of a record, of which each knows by ids what contains it, as places whose names are known. */
export function knownOf(places: readonly AssessedPlace[]): KnownPlace[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  return places.map(({ id, name, names, scale, within }) => ({
    ...{ id, name, names, precision: scale },
    within: within.map((outer) => byId.get(outer)?.name ?? outer),
  }));
}

type CalledById = (id: string) => string;
const made = new WeakMap<readonly AssessedPlace[], Map<Language, CalledById>>();

/** What places of a record are called in a language, by their ids: a town is told from the district of its name. */
export function calledIn(places: readonly AssessedPlace[], language: Language): CalledById {
  const known = made.get(places) ?? new Map<Language, CalledById>();
  made.set(places, known);
  const called = known.get(language) ?? makeCalled(places, language);
  known.set(language, called);
  return called;
}

function makeCalled(places: readonly AssessedPlace[], language: Language): CalledById {
  const known = knownOf(places);
  const byId = new Map(known.map((place) => [place.id, place]));
  const { called } = placeNames(dictionaryOf(language), known);
  return (id) => {
    const place = byId.get(id);
    return place ? called(place) : id;
  };
}

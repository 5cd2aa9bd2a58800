import { type Apart, namesakesIn } from '../../gazetteer/index.ts';
import type { KnownPlace, PlaceNames } from '../../publication/wording/index.ts';

/** Places to choose from by what they are called, and what a filter asks the server for. */
export interface PlaceChoices {
  /** What they are called, once each: "Khanaqin (town)"; "Tell Abyad, Daquq" where only that tells it apart. */
  readonly labels: readonly string[];
  /** What is asked for, of what somebody writes; as it is written where that is no place that is known. */
  readonly asked: (written: string) => string;
  /** What stands in the field, of what is asked for. */
  readonly written: (asked: string) => string;
}

export function placeChoices(places: readonly KnownPlace[], names: PlaceNames): PlaceChoices {
  const namesakes = namesakesIn(places);
  const choices = places.map((place) => {
    const apart = namesakes.get(place.id);
    const within = apart && 'within' in apart ? [names.name(apart.within)] : [];
    return { label: [names.called(place), ...within].join(', '), asked: placeAsked(place, apart) };
  });
  const byLabel = new Map([
    ...places.map((place) => [names.own(place), place.name] as const),
    ...choices.map(({ label, asked }) => [label, asked] as const),
  ]);
  const byId = new Map(choices.filter(({ asked }) => asked.includes(':')).map(({ label, asked }) => [asked, label]));
  return {
    labels: [...new Set(choices.map(({ label }) => label))],
    asked: (written) => byLabel.get(written) ?? written,
    written: (asked) => byId.get(asked) ?? names.name(asked),
  };
}

/**
 * A place for a filter, which finds all that is set in it by its name; of several names, what is set in all of them. A
 * town that has its district's name is asked for by its id, since the name finds all of the district.
 */
function placeAsked({ id, name, precision }: KnownPlace, apart: Apart | undefined): string {
  if (apart && 'within' in apart) return `${name}, ${apart.within}`;
  return apart && precision === 'town' ? id : name;
}

/** Districts and wider: what lies in them names them. */
const wide: ReadonlySet<string> = new Set(['district', 'governorate', 'country']);

/**
 * The same of a place whose namesakes are not known, in one or two ways: by its name with the nearest other place that
 * contains it, and of a village or town by its id, since a report may spell it otherwise.
 */
export function placeAskedAlone({ id, name, precision, within }: KnownPlace): readonly [string, ...string[]] {
  const outer = within.find((one) => one !== name);
  const byName = outer === undefined ? name : `${name}, ${outer}`;
  if (wide.has(precision) || id.startsWith('place:')) return [byName];
  return within[0] === name ? [id] : [byName, id];
}

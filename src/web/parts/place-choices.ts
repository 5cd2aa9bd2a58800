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

/** The same of a place whose namesakes are not known: with the nearest other place that contains it. */
export function placeAskedAlone(place: KnownPlace): string {
  const { name, within } = place;
  const outer = within.find((one) => one !== name);
  if (within[0] === name) return placeAsked(place, { kind: 'town' });
  return placeAsked(place, outer === undefined ? undefined : { within: outer });
}

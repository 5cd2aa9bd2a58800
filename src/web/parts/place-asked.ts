import type { Apart } from '../../gazetteer/index.ts';

interface Asked {
  readonly id: string;
  readonly name: string;
  readonly precision: string;
  readonly within: readonly string[];
}

/**
 * A place for a filter, which finds all that is set in it by its name; of several names, what is set in all of them. A
 * town that has its district's name is asked for by its id, since the name finds all of the district.
 */
export function placeAsked({ id, name, precision }: Asked, apart: Apart | undefined): string {
  if (apart && 'within' in apart) return `${name}, ${apart.within}`;
  return apart && precision === 'town' ? id : name;
}

/** The same of a place whose namesakes are not known: with the nearest other place that contains it. */
export function placeAskedAlone(place: Asked): string {
  const { name, within } = place;
  const outer = within.find((one) => one !== name);
  if (within[0] === name) return placeAsked(place, { kind: 'town' });
  return placeAsked(place, outer === undefined ? undefined : { within: outer });
}

import type { PlaceRef } from '../../gazetteer/index.ts';
import { type NameWord, placeView, soundKey } from '../../record/index.ts';
import type { AssessedPlace } from '../input/assessment-input.ts';

/** A place as the record's reports make it known, with what contains it. */
export interface PlaceNode {
  readonly id: string;
  readonly name: string;
  readonly scale: AssessedPlace['scale'];
  readonly within: PlaceNode | null;
  /** How each of its spellings sounds. */
  readonly sounds: ReadonlySet<string>;
  /** Its names, each a list of words, for spellings that sound otherwise. */
  readonly words: (readonly NameWord[])[];
  readonly names: Set<string>;
  readonly at: AssessedPlace['at'];
}

/** What a node is made of. */
export interface Known {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly scale: AssessedPlace['scale'];
  readonly lat: number | null;
  readonly lon: number | null;
}

export function nodeOf({ id, name, names, scale, lat, lon }: Known, within: PlaceNode | null): PlaceNode {
  const all = [name, ...names];
  return {
    id,
    name,
    scale,
    within,
    sounds: new Set(all.map(placeKey)),
    words: all.flatMap((one) => wordsOf(one)),
    names: new Set(names.filter((one) => one !== name)),
    at: lat === null || lon === null ? null : { lat, lon },
  };
}

/** How a name sounds, and its numbers as they are: Sector 11 is not Sector 1. */
export const placeKey = (name: string): string => [soundKey(name), ...numbersIn(name)].join('#');

export const numbersIn = (name: string): string[] => name.match(/\d+/g) ?? [];

/** A name as words to compare; "Mikhas/Dara" is two names. */
export const wordsOf = (name: string): readonly (readonly NameWord[])[] =>
  placeView([{ id: null, name, within: [], lat: null, lon: null, precision: 'village' } satisfies PlaceRef]).names;

/** The places that contain it, nearest first. */
export function around(node: PlaceNode): PlaceNode[] {
  const all: PlaceNode[] = [];
  for (let at = node.within; at; at = at.within) all.push(at);
  return all;
}

import type { Gazetteer } from '../../gazetteer/index.ts';
import type { PlaceMention } from '../mention.ts';
import type { Words } from '../words.ts';

/** Every place named in the text. */
export function findPlaces(_words: Words, _gazetteer: Gazetteer): readonly PlaceMention[] {
  return [];
}

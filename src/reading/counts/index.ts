import type { CountMention } from '../count.ts';
import type { Words } from '../words.ts';

/** Every number with what it counts. */
export function findCounts(_words: Words): readonly CountMention[] {
  return [];
}

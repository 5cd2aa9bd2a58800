import type { PlaceRef } from '../../gazetteer/index.ts';

const home =
  /\b(?:of|from|in)\s+(?:the\s+)?(?:(?:village|town|hamlet|city|area)\s+of\s+)?(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,2})/u;

/** The place no list knows that a resident is said to be from: "a herder from Tin Hama". */
export function homeOf(description: string): PlaceRef | null {
  const name = home.exec(description)?.[1];
  return name ? { id: null, name, within: [], lat: null, lon: null, precision: 'village' } : null;
}

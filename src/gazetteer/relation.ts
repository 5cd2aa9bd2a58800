import type { PlaceRef } from './place.ts';

/** Where a place lies from another one: "13 km north-west of Khanaqin". */
export interface Relation {
  readonly of: string | null;
  readonly km: number | null;
  /** Degrees from north, clockwise; null when only the distance is said. */
  readonly bearing: number | null;
}

const points: Readonly<Record<string, number>> = { n: 0, ne: 45, e: 90, se: 135, s: 180, sw: 225, w: 270, nw: 315 };
const letters: Readonly<Record<string, string>> = { north: 'n', south: 's', east: 'e', west: 'w' };

const distance = String.raw`(?:(?:about|around|some|~|≈)\s*)?(\d+(?:[.,]\d+)?)\s*(?:km|kms|kilomet(?:er|re)s?)\b\.?`;
const direction = String.raw`((?:north|south)?[\s-]?(?:east|west)(?:ern)?|north(?:ern)?|south(?:ern)?|NE|NW|SE|SW|N|S|E|W)\b`;
const pattern = new RegExp(
  String.raw`^(?:${distance})?\s*(?:(?:to the|in the)\s+)?(?:${direction})?\s*(?:of|from)?\s*(.*)$`,
  'iu',
);

/** Reads a relation out of a place's words; null when they hold none. */
export function relationOf(words: string): Relation | null {
  const found = pattern.exec(words.trim().replace(/^[~≈]\s*/, ''));
  if (!found || (found[1] === undefined && found[2] === undefined)) return null;
  // A direction that starts a name of its own ("Northern Gate") is no relation unless it is short or says "of".
  const of = found[3]!.trim();
  return {
    of: of === '' ? null : of,
    km: found[1] === undefined ? null : Number(found[1].replace(',', '.')),
    bearing: found[2] === undefined ? null : bearingOf(found[2]),
  };
}

function bearingOf(words: string): number {
  const plain = words.toLowerCase().replace(/ern$/, '');
  const short = plain.replace(/north|south|east|west/g, (word) => letters[word]!).replace(/[\s-]/g, '');
  return points[short] ?? 0;
}

/** "north of Baghdad", without how far: of a place that is told by its relation alone. */
export function isOnlyToward({ name, precision }: Pick<PlaceRef, 'name' | 'precision'>): boolean {
  const relation = precision === 'relative' ? relationOf(name) : null;
  return relation !== null && relation.km === null;
}

/** The angle between two directions, 0 to 180 degrees. */
export const turn = (a: number, b: number): number => 180 - Math.abs((Math.abs(a - b) % 360) - 180);

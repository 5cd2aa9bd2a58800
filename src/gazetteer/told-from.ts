/** A place known only by another: "13 km west of Khanaqin". Bearings are degrees clockwise from north. */
export interface ToldFrom {
  /** The place it is told from. */
  readonly reference: string;
  /** How far, as told; null when no distance is. */
  readonly km: { readonly min: number; readonly max: number } | null;
  /** Between which bearings it lies, `from` before `to` (which may pass 360); null when no direction is told. */
  readonly bearing: { readonly from: number; readonly to: number } | null;
}

const winds = ['north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest'] as const;
const wind = '(?:north|south)(?:-?(?:east|west))?|east|west';
const windList = `(?:${wind})(?:(?:,| or| and|, and|, or)\\s*(?:${wind}))*`;
// "al-Wajihiya" begins with its article.
const capital = '(?:(?:al|el|ad|an|ar|as|at|az)-)?\\p{Lu}';
const named = `${capital}[\\p{L}’'-]*(?:\\s+${capital}[\\p{L}’'-]*)*`;

const distance = /(\d+(?:\.\d+)?)(?:\s*(?:to|–|-)\s*(\d+(?:\.\d+)?))?\s*(?:kms?|kilomet(?:re|er)s?|(miles?))\b/u;
const directed = new RegExp(`\\b(${windList})\\s+of\\s+(${named})`, 'u');
const away = new RegExp(`(?:from|near|next to|close to|adjacent to|outside|vicinity of)\\s+(${named})`, 'u');

/** Half of what one of eight winds covers. */
const halfWind = 22.5;

/** What a gazetteer's words for a position mean; null when they name no other place. */
export function toldFrom(words: string): ToldFrom | null {
  const toward = directed.exec(words);
  const reference = toward?.[2] ?? away.exec(words)?.[1];
  if (!reference) return null;
  const told = distance.exec(words);
  const km = told && { min: kmOf(told[1]!, told[3]), max: kmOf(told[2] ?? told[1]!, told[3]) };
  return { reference, km, bearing: bearingOf(toward?.[1] ?? words) };
}

/** Kilometres, of miles as exactly as people tell them. */
const kmOf = (number: string, miles: string | undefined): number =>
  miles ? Math.round(Number(number) * 1.609) : Number(number);

/** The arc over all winds that are named. */
function bearingOf(words: string): ToldFrom['bearing'] {
  const told = [...words.matchAll(new RegExp(`\\b(?:${wind})\\b`, 'gu'))].map(([name]) => degreesOf(name));
  const [first, ...others] = told;
  if (first === undefined) return null;
  const turns = [0, ...others.map((degrees) => turnFrom(first, degrees))];
  const from = (first + Math.min(...turns) - halfWind + 360) % 360;
  return { from, to: from + Math.max(...turns) - Math.min(...turns) + 2 * halfWind };
}

const degreesOf = (name: string): number => 45 * winds.indexOf(name.replace('-', '') as (typeof winds)[number]);

/** The shorter way round, −180 to 180. */
const turnFrom = (from: number, to: number): number => ((to - from + 540) % 360) - 180;

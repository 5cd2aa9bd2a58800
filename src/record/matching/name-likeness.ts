/** A word of a place's name in the forms that spellings share. */
export interface NameWord {
  /** As it sounds: `soundOf` of the plain word. */
  readonly sound: string;
  /** Its consonants: what transliterations agree on. */
  readonly bones: string;
}

export const nameWord = (sound: string): NameWord => ({
  sound,
  bones: /^[a-z]/.test(sound) ? sound.replace(/(?!^)[aeiouyw]/g, '') : sound.replace(/(?!^)[اويى]/g, ''),
});

/** A whole name as it sounds. */
export const soundsOf = (name: readonly NameWord[]): string => name.map(({ sound }) => sound).join(' ');

const number = /\p{N}/u;

/** How alike two words are as spellings of one name, 0 to 1. A number is only like itself. */
export function wordLikeness(a: NameWord, b: NameWord): number {
  if (a.sound === b.sound) return 1;
  if (number.test(a.sound + b.sound)) return 0;
  if (a.bones === b.bones && a.bones.length >= 2) return a.bones.length >= 3 ? 0.95 : 0.9;
  if (endsIn(a, b) || endsIn(b, a)) return 0.88;
  return jaroWinkler(a.sound, b.sound);
}

// Mir-Mikael beside Mikael: a title or a word for "village" grown onto the name.
const endsIn = (long: NameWord, short: NameWord): boolean =>
  short.sound.length >= 5 &&
  short.bones.length >= 3 &&
  long.bones.endsWith(short.bones) &&
  long.sound.endsWith(short.sound.slice(-2));

const alike = 0.85;

/** How alike two names are: the share of the shorter one's words that the longer one has too. */
export function nameLikeness(a: readonly NameWord[], b: readonly NameWord[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return 0;
  let sum = 0;
  for (const word of short) {
    let best = 0;
    for (const other of long) best = Math.max(best, wordLikeness(word, other));
    if (best >= alike) sum += best;
    else if (short.length === 1 && best >= 0.75) sum += best * 0.8;
  }
  // A word left over makes another village as often as not: Qara, and Qara Tapa.
  const byWords = (sum / short.length) * (1 - 0.06 * (long.length - short.length));
  return short.length === long.length ? byWords : Math.max(byWords, writtenAsOne(short, long));
}

/** The consonants of a whole name; empty where a number is part of it. */
export function bonesOf(name: readonly NameWord[]): string {
  const bones = name.map((word) => word.bones).join('');
  return number.test(bones) ? '' : bones;
}

const fewestBones = 4;

/** "Khidir Jija", "Khidirjija", "Khidirja": one name written as one word or as two, a consonant more or less. */
function writtenAsOne(a: readonly NameWord[], b: readonly NameWord[]): number {
  const [one, other] = [bonesOf(a), bonesOf(b)].sort((x, y) => x.length - y.length) as [string, string];
  if (one.length < fewestBones) return 0;
  if (one === other) return 0.95;
  return other.length === one.length + 1 && other.startsWith(one) ? 0.85 : 0;
}

/** How alike two places' names are, each of which may have several. */
export interface NamesLikeness {
  readonly likeness: number;
  /** Words of the longer name that the shorter has not. */
  readonly left: number;
  /** The longer name goes on after the shorter, which is one word: Qara, and Qara Tapa. A title stands before a name. */
  readonly goesOn: boolean;
  /** Which names of the two places these are. */
  readonly pair: readonly [one: number, other: number];
}

/** One place, whatever its names. */
export const oneName: NamesLikeness = { likeness: 1, left: 0, goesOn: false, pair: [0, 0] };

/** The likest two of the names of two places. */
export function namesLikeness(
  some: readonly (readonly NameWord[])[],
  others: readonly (readonly NameWord[])[],
): NamesLikeness {
  let best: NamesLikeness = { ...oneName, likeness: 0 };
  for (const [i, one] of some.entries())
    for (const [j, other] of others.entries()) {
      const likeness = nameLikeness(one, other);
      if (likeness > best.likeness) best = { likeness, ...leftOver(one, other), pair: [i, j] };
    }
  return best;
}

function leftOver(one: readonly NameWord[], other: readonly NameWord[]): Pick<NamesLikeness, 'left' | 'goesOn'> {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const left = writtenAsOne(short, long) > 0 ? 0 : long.length - short.length;
  return { left, goesOn: left > 0 && short.length === 1 && wordLikeness(short[0]!, long.at(-1)!) < alike };
}

/** Jaro-Winkler similarity: for short words, where one letter of five should not refuse a match. */
export function jaroWinkler(a: string, b: string): number {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Array<boolean>(b.length).fill(false);
  const common: string[] = [];
  for (let i = 0; i < a.length; i++)
    for (let j = Math.max(0, i - reach); j <= Math.min(b.length - 1, i + reach); j++)
      if (!taken[j] && a[i] === b[j]) {
        taken[j] = true;
        common.push(a[i]!);
        break;
      }
  const m = common.length;
  if (m === 0) return 0;
  const other = [...b].filter((_, j) => taken[j]);
  const swaps = common.filter((letter, i) => letter !== other[i]).length / 2;
  const jaro = (m / a.length + m / b.length + (m - swaps) / m) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

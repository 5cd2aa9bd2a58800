/** The Arabic article as it is written in Latin letters. */
export const articles: ReadonlySet<string> = new Set([
  'al',
  'el',
  'as',
  'ash',
  'ar',
  'an',
  'at',
  'ad',
  'az',
  'adh',
  'ath',
]);

// Letters that lose more than a mark when written plainly.
const plainLetters: Readonly<Record<string, string>> = {
  ş: 'sh',
  ç: 'ch',
  ğ: 'gh',
  ı: 'i',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  // Arabic and Sorani letters written for one another.
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ێ: 'ي',
  ئ: 'ي',
  ک: 'ك',
  ة: 'ه',
  ە: 'ه',
  ھ: 'ه',
  ؤ: 'و',
  ۆ: 'و',
  ڕ: 'ر',
  ڵ: 'ل',
};
const fixable = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');

/** A word in plain letters: `Mandalī` → `mandali`, `Sa'diyah` → `sadiyah`, `خانقین` → `خانقين`. */
export function plainWord(word: string): string {
  const lower = word.toLowerCase();
  return isPlain(lower) ? lower : plainLetter(lower);
}

// Nearly every word of an English text is plain already.
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if ((code < 97 || code > 122) && (code < 48 || code > 57)) return false;
  }
  return true;
}

function plainLetter(lower: string): string {
  return lower
    .replace(fixable, (letter) => plainLetters[letter]!)
    .normalize('NFKD')
    .replace(/[\p{M}ـ'’‘ʼʿʾ`´.\u200c\u200f]/gu, '');
}

/** The plain words of a name without its article: `Al-Hawija` → `['hawija']`, `الحويجة` → `['حويجه']`. */
export function plainWords(name: string): string[] {
  if (name !== '' && isPlain(name)) return [name];
  const words = plainWord(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => (/^ال\p{Script=Arabic}{3,}$/u.test(word) ? word.slice(2) : word));
  return words.length > 1 && articles.has(words[0]!) ? words.slice(1) : words;
}

// A report says the same few names again and again; the table is emptied before it grows large.
const plainNames = new Map<string, string>();
const mostKept = 20_000;

/** The key a name is looked up by. */
export function plainName(name: string): string {
  let plain = plainNames.get(name);
  if (plain === undefined) {
    if (plainNames.size >= mostKept) plainNames.clear();
    plain = plainWords(name).join(' ');
    plainNames.set(name, plain);
  }
  return plain;
}

// Ways of writing one Arabic or Kurdish sound in Latin letters, most telling first.
const sounds: readonly (readonly [RegExp, string])[] = [
  [/x|kh/g, 'k'],
  [/q/g, 'k'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/v/g, 'w'],
  [/ee|ie|ea/g, 'i'],
  [/oo|ou/g, 'u'],
  [/o/g, 'u'],
  [/e/g, 'a'],
  [/y/g, 'i'],
  // Of numbers each figure counts: Village 11 is not Village 1.
  [/(\P{N})\1+/gu, '$1'],
  [/ia/g, 'a'],
  [/h\b/g, ''],
];

/** A key that spellings of one name share: Khanaqin, Khanaqeen and Xaneqîn; Saadiya and Sa'diyah. */
export function soundOf(plain: string): string {
  let key = plain;
  for (const [pattern, letter] of sounds) key = key.replace(pattern, letter);
  return key;
}

import { firstWords, isEnded } from './paragraph.ts';

const joining = new Set(
  'and in for of at the from with de del la al el bin ben ibn von van der da dos & | – - —'.split(' '),
);
const notNames =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mid|late|early|then|now|the|night|day|noon|today|tomorrow)$/i;

const months = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/** The writer in "By Dilan Karim in Kirkuk", or null when the line is none. */
export function bylineOf(text: string): string | null {
  if (text.length > 140 || !/^by\b:?\s/i.test(text) || isEnded(text)) return null;
  const name = text.replace(/^by\b:?\s+/i, '').replace(/\s+more by this author$/i, '');
  const words = firstWords(name, 17).map((word) => word.replace(/[,;:()/*]+/g, ''));
  if (words.length === 0 || words.length > 16 || notNames.test(words[0]!)) return null;
  // "By March" is a time, "By April Stone" a person.
  if (words.length === 1 && months.test(words[0]!)) return null;
  return words.every((word) => word === '' || joining.has(word.toLowerCase()) || isName(word)) ? name : null;
}

const isName = (word: string): boolean => /^(?:\p{Lu}|\p{Ll}{1,2}['’-]\p{Lu}|\p{Lo})[\p{L}\p{M}.'’-]*$/u.test(word);

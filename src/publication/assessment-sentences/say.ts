import { type Dictionary, dictionaryOf, type Language, numeral } from '../wording/index.ts';
import { arabic } from './arabic.ts';
import { english } from './english.ts';
import type { Counted, SentenceWords } from './sentence-words.ts';
import { sorani } from './sorani.ts';

/** Something said in words, with the ids of the records it rests on. */
export interface Sentence {
  readonly about: 'level' | 'direction' | 'change' | 'coverage' | 'claim' | 'total' | 'gap' | 'limits';
  readonly text: string;
  readonly rests: readonly string[];
}

/** The words of one language, and how its numbers bend them. */
export interface Speaker {
  readonly language: Language;
  readonly words: SentenceWords;
  readonly dictionary: Dictionary;
  readonly counted: (phrase: Counted, n: number, values?: Readonly<Record<string, string>>) => string;
}

const sentenceWords: Readonly<Record<Language, SentenceWords>> = { en: english, ar: arabic, ckb: sorani };

/** Who speaks a language of the interface. */
export function speakerOf(language: Language): Speaker {
  const forms = new Intl.PluralRules(language);
  const counted: Speaker['counted'] = (phrase, n, values = {}) =>
    put((n === 0 && phrase.zero) || (phrase[forms.select(n)] ?? phrase.other), { ...values, n: numeral(n) });
  return { language, words: sentenceWords[language], dictionary: dictionaryOf(language), counted };
}

/** Puts values into the braces of a template. A name without a value is a bug. */
export function put(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in: ${template}`);
    return value;
  });
}

/** A rate as people read it: two figures below ten, whole above. */
export const rateText = (value: number): string =>
  value >= 10 ? numeral(Math.round(value)) : value.toFixed(value < 0.095 ? 2 : 1);

/** A probability in hundred, never more sure than 99.9. */
export function percentText(probability: number): string {
  const percent = 100 * probability;
  return percent > 99 ? Math.min(percent, 99.9).toFixed(1) : percent.toFixed(0);
}

import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { sorani } from './sorani.ts';

/** By BCP 47 code: English, Arabic, Central Kurdish (Sorani). */
export const languages = ['en', 'ar', 'ckb'] as const;
export type Language = (typeof languages)[number];

/** Every word of the interface in one language. A page or a terminal text is written with one dictionary. */
export interface Dictionary {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** January first. */
  readonly months: readonly string[];
  /** A day of a month ("27 Aug"), and a month of a year ("Aug 2020"), in the way the language joins the two. */
  readonly dates: { readonly day: string; readonly month: string };
  /** Between the parts of a headline list: "1 dead, 2 hurt". */
  readonly comma: string;
  /** The words of the codebook (types, measures, states …) by their code. A code without a word stands for itself. */
  readonly terms: Readonly<Record<string, string>>;
  readonly phrases: Phrases;
}

/** Sentences of the interface. `{}` stands for what is put in, in order. */
export interface Phrases {
  readonly skip: string;
  readonly untitled: string;
  readonly published: string;
  readonly publisher: string;
  readonly byline: string;
  readonly noDate: string;
  readonly given: string;
  readonly statedInText: string;
  readonly inferred: string;
  readonly report: string;
  readonly claims: string;
  readonly incidents: string;
  readonly figures: string;
  readonly conditions: string;
  readonly sources: string;
  readonly notes: string;
  readonly noClaims: string;
  readonly unread: string;
  readonly words: string;
  readonly moreWords: string;
  readonly rules: string;
  readonly keys: string;
  readonly about: string;
  readonly since: string;
  readonly until: string;
  readonly atLeast: string;
  readonly upTo: string;
  readonly by: string;
  readonly against: string;
  readonly among: string;
  readonly people: string;
  readonly itself: string;
  readonly unnamed: string;
  readonly sure: string;
  readonly dayInferred: string;
  readonly killed: string;
  readonly injured: string;
  readonly abducted: string;
  readonly arrested: string;
  readonly seized: string;
  readonly weapons: string;
  readonly says: string;
  readonly claimed: string;
  readonly attributed: string;
  readonly deniedByThem: string;
  readonly sumAgrees: string;
  readonly sumDisagrees: string;
  readonly better: string;
  readonly worse: string;
  readonly same: string;
  readonly madeBy: string;
  readonly explainHint: string;
}

const dictionaries: Readonly<Record<Language, Dictionary>> = { en: english, ar: arabic, ckb: sorani };

export const dictionaryOf = (language: Language): Dictionary => dictionaries[language];

/** The word for a code of the codebook. */
export const term = (words: Dictionary, code: string): string => words.terms[code] ?? code;

/** Puts values into a phrase: `fill('by {}', 'a man')` is "by a man". */
export function fill(phrase: string, ...values: readonly (string | number)[]): string {
  let at = 0;
  return phrase.replace(/\{\}/g, () => String(values[at++] ?? ''));
}

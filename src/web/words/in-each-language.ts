import type { UiLanguage } from './language.ts';

/**
 * A phrase whose form follows a number, by the plural categories of CLDR; `{}` stands for the number. Arabic has
 * all six: `{ zero: 'لا حوادث', one: 'حادثة واحدة', two: 'حادثتان', few: '{} حوادث', many: '{} حادثة', other: … }`.
 */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** The words of one page in one language. */
export type Words = Readonly<Record<string, string | Plural>>;

type SameKeys<W extends Words> = { readonly [K in keyof W]: W[K] extends string ? string : Plural };

/** The words of one page in every language: each has the keys that English has. */
export type InEachLanguage<W extends Words = Words> = Readonly<Record<UiLanguage, SameKeys<W>>>;

/** Writes down a page's words. A key that a language lacks, or has beside English, is an error of types. */
export const inEachLanguage = <const W extends Words>(words: {
  readonly en: W;
  readonly ar: NoInfer<SameKeys<W>>;
  readonly ckb: NoInfer<SameKeys<W>>;
}): InEachLanguage<W> => words as InEachLanguage<W>;

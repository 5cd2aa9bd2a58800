import { type Language, languages } from '../../publication/wording/index.ts';

/** The languages of the interface, by their BCP 47 codes: English, Arabic, Central Kurdish (Sorani). */
export const uiLanguages = languages;
export type UiLanguage = Language;

/** What each language calls itself: never translated. */
export const ownNames: Readonly<Record<UiLanguage, string>> = { en: 'English', ar: 'العربية', ckb: 'کوردی' };

export const directionOf = (language: UiLanguage): 'ltr' | 'rtl' => (language === 'en' ? 'ltr' : 'rtl');

const isUiLanguage = (code: string): code is UiLanguage => (uiLanguages as readonly string[]).includes(code);

/** The first of these tags that the interface speaks: `['ku-IQ', 'en']` is Sorani. English when there is none. */
export function firstSpoken(tags: readonly string[]): UiLanguage {
  for (const tag of tags) {
    const code = tag.toLowerCase().split('-')[0]!;
    if (isUiLanguage(code)) return code;
    if (code === 'ku') return 'ckb';
  }
  return 'en';
}

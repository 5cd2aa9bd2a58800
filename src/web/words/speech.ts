import {
  asWritten,
  type Dictionary,
  daysInWords,
  dictionaryOf,
  edtfInWords,
  fill,
  numeral,
  type PlaceNames,
  term,
} from '../../publication/wording/index.ts';
import type { Plural } from './in-each-language.ts';
import { directionOf, type UiLanguage } from './language.ts';

/** How a language says numbers, days and the codebook's words. */
export interface Speech {
  readonly language: UiLanguage;
  readonly direction: 'ltr' | 'rtl';
  /** The dictionary of `publication/wording`, for its functions: `headline(speech.dictionary, claim)`. */
  readonly dictionary: Dictionary;
  /** "1,204", with one decimal at most. */
  readonly number: (value: number) => string;
  /** "12.5 %" of 12.5, with one decimal at most. */
  readonly percent: (value: number) => string;
  /** "Jul 2021" from "2021-07". */
  readonly month: (yearAndMonth: string) => string;
  /** "27 Aug 2020"; "3 Jul – 20 Aug 2021" for two days. */
  readonly days: (earliest: string, latest?: string) => string;
  /** When a claim or a record says that something was: "about Jul 2021", "since 2018". */
  readonly when: (when: Parameters<typeof daysInWords>[1]) => string;
  /** What places are called. */
  readonly places: PlaceNames;
  /** What a codebook term is called. */
  readonly term: (code: string) => string;
  /** Puts a number and more into a phrase of the right form: `count(words.incidents, 3)`. */
  readonly count: (forms: Plural, value: number) => string;
}

function makeSpeech(language: UiLanguage): Speech {
  const dictionary = dictionaryOf(language);
  const plurals = new Intl.PluralRules(language);
  return {
    language,
    direction: directionOf(language),
    dictionary,
    number: (value) => numeral(Math.round(value * 10) / 10),
    percent: (value) => `${numeral(Math.round(value * 10) / 10)}${language === 'en' ? ' %' : '٪'}`,
    month: (yearAndMonth) => edtfInWords(dictionary, yearAndMonth),
    days: (earliest, latest = earliest) => daysInWords(dictionary, { edtf: '', earliest, latest }),
    when: (when) => daysInWords(dictionary, when),
    places: asWritten,
    term: (code) => term(dictionary, code),
    count: (forms, value) => {
      const form = (value === 0 && forms.zero) || (forms[plurals.select(value)] ?? forms.other);
      return fill(form, numeral(value));
    },
  };
}

const made = new Map<UiLanguage, Speech>();

export function speechOf(language: UiLanguage): Speech {
  const speech = made.get(language) ?? makeSpeech(language);
  made.set(language, speech);
  return speech;
}

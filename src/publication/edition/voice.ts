import { type Dictionary, dictionaryOf, type Language } from '../wording/index.ts';
import type { Edition } from './edition.ts';
import { type EditionWords, editionWordsOf } from './words/index.ts';

/** An edition told in one language. */
export interface Voice {
  readonly edition: Edition;
  readonly language: Language;
  readonly words: EditionWords;
  readonly dictionary: Dictionary;
  readonly nameOf: (place: string) => string;
}

export const voiceOf = (edition: Edition, language: Language): Voice => ({
  edition,
  language,
  words: editionWordsOf(language),
  dictionary: dictionaryOf(language),
  nameOf: edition.nameOf(language),
});

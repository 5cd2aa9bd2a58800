import { type Dictionary, dictionaryOf, type Language } from '../wording/index.ts';
import type { EditedNames, Edition } from './edition.ts';
import { type EditionWords, editionWordsOf } from './words/index.ts';

/** An edition told in one language. */
export interface Voice {
  readonly edition: Edition;
  readonly language: Language;
  readonly words: EditionWords;
  readonly dictionary: Dictionary;
  readonly names: EditedNames;
  /** `names.nameOf`: what the place of an id is called. */
  readonly nameOf: (place: string) => string;
}

export function voiceOf(edition: Edition, language: Language): Voice {
  const names = edition.names(language);
  const [words, dictionary] = [editionWordsOf(language), dictionaryOf(language)];
  return { edition, language, words, dictionary, names, nameOf: names.nameOf };
}

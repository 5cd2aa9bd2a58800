import type { Language } from '../../wording/index.ts';
import { arabic } from './arabic.ts';
import type { EditionWords } from './edition-words.ts';
import { english } from './english.ts';
import { sorani } from './sorani.ts';

export type { EditionWords, ShownRule } from './edition-words.ts';

const inEach: Readonly<Record<Language, EditionWords>> = { en: english, ar: arabic, ckb: sorani };

export const editionWordsOf = (language: Language): EditionWords => inEach[language];

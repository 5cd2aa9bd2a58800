import type { Language } from '../../wording/index.ts';
import { arabic } from './arabic.ts';
import type { DrawingWords } from './drawing-words.ts';
import { english } from './english.ts';
import { sorani } from './sorani.ts';

export type { DrawingWords, IncidentGroup } from './drawing-words.ts';

const inEach: Readonly<Record<Language, DrawingWords>> = { en: english, ar: arabic, ckb: sorani };

export const drawingWordsOf = (language: Language): DrawingWords => inEach[language];

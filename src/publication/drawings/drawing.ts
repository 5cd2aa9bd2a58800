import type { Markup } from '../page/escape.ts';
import { type Dictionary, dictionaryOf, type Language } from '../wording/index.ts';
import { type DrawingWords, drawingWordsOf } from './words/index.ts';

/** How a drawing is to be made. */
export interface DrawingOptions {
  readonly language: Language;
  /** CSS pixels: 640 for a page, 300 for a phone. */
  readonly width: number;
  /** Its id in the page: titles and patterns are named by it. */
  readonly id: string;
}

/** Numbers of a drawing for those who cannot see it. */
export interface NumberTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A swatch of a legend and what it stands for. */
export interface LegendEntry {
  readonly swatch: Markup;
  readonly label: string;
}

/**
 * A picture as SVG, with its name, what it shows in a sentence, its legend and the numbers it was made of. Colours are
 * CSS variables with a fallback, so that a page by day and by night and a lone file all show it.
 */
export interface Drawing {
  readonly title: string;
  readonly description: string;
  readonly svg: Markup;
  readonly legend: readonly LegendEntry[];
  readonly table: NumberTable;
}

/** The words and the way of reading that a drawing is made with. */
export interface Speech {
  readonly words: DrawingWords;
  readonly dictionary: Dictionary;
  /** Time and numbers run from right to left. */
  readonly leftward: boolean;
}

export function speechOf(language: Language): Speech {
  const dictionary = dictionaryOf(language);
  return { words: drawingWordsOf(language), dictionary, leftward: dictionary.direction === 'rtl' };
}

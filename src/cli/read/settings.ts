import type { Language } from '../../publication/index.ts';

export const formats = ['text', 'json', 'ndjson', 'csv', 'html'] as const;
export type Format = (typeof formats)[number];

/** How reports are read and shown. Plain data: it crosses to the threads that read. */
export interface Settings {
  readonly format: Format;
  readonly language: Language;
  readonly explain: boolean;
  readonly width: number;
  readonly colour: boolean;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly place: string | null;
  readonly gazetteers: readonly string[];
  readonly actors: readonly string[];
  /** Readings stand in a list: in a JSON array rather than alone. */
  readonly several: boolean;
}

/** The largest report, in bytes: four long books. Reading takes some hundred times a text's size in memory. */
export const largest = 8 * 1024 * 1024;

import type { Reading } from '../../aram.ts';
import {
  csvHead,
  readingAsCsv,
  readingAsJson,
  readingAsLine,
  readingAsPage,
  readingAsText,
} from '../../publication/index.ts';
import type { Settings } from './settings.ts';

/** One reading in the format asked for; without what stands before, between and after several. */
export function show(reading: Reading, settings: Settings): string {
  switch (settings.format) {
    case 'text':
      return readingAsText(reading, settings);
    case 'json':
      return settings.several ? JSON.stringify(reading) : readingAsJson(reading);
    case 'ndjson':
      return readingAsLine(reading);
    case 'csv':
      return readingAsCsv(reading);
    case 'html':
      return readingAsPage(reading, settings);
  }
}

/** What stands before, between and after the readings of one run. */
export interface Frame {
  readonly before: string;
  readonly between: string;
  readonly after: string;
}

const none: Frame = { before: '', between: '', after: '' };

export function frameOf({ format, several }: Settings): Frame {
  if (format === 'csv') return { ...none, before: csvHead };
  return format === 'json' && several ? { before: '[\n', between: ',\n', after: '\n]\n' } : none;
}

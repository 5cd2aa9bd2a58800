import { describe, expect, test } from 'vitest';
import { readReport } from '../../src/aram.ts';
import { buffersOf, outputOf, textOf } from '../../src/cli/read/output.ts';
import type { Settings } from '../../src/cli/read/settings.ts';
import { show } from '../../src/cli/read/show.ts';
import { makeReport } from '../../src/reports/index.ts';

const settings: Settings = {
  format: 'ndjson',
  language: 'en',
  explain: false,
  width: 80,
  colour: false,
  published: null,
  publisher: null,
  title: null,
  place: null,
  gazetteers: [],
  actors: [],
  several: false,
};

const readingOf = (times: number) =>
  readReport(makeReport('Two men were shot near the café in Dara 🐑. '.repeat(times)));

describe('what a reading is written as', () => {
  test('is a text for a report of common length', () => {
    const output = outputOf(readingOf(3), settings);
    expect(output).toBe(show(readingOf(3), settings));
    expect(buffersOf(output)).toEqual([]);
  });

  test('is bytes of the same text for a book, no character cut in two', () => {
    const book = readingOf(23_000);
    for (const format of ['ndjson', 'csv'] as const) {
      const output = outputOf(book, { ...settings, format });
      expect(typeof output).toBe('object');
      expect(textOf(output) === show(book, { ...settings, format })).toBe(true);
    }
  }, 120_000);
});

import type { Reading } from '../claims/index.ts';

/** One reading as indented JSON, ending in a line break. */
export const readingAsJson = (reading: Reading): string => `${JSON.stringify(reading, null, 2)}\n`;

/** One reading as a line of NDJSON: `{"id":…,"reading":…}`. */
export const readingAsLine = (reading: Reading): string => `${JSON.stringify({ id: reading.report.id, reading })}\n`;

/** Items of a list that are written at a time. */
const handful = 1000;

/** The same line in pieces, for a reading that would make too large a text. */
export function* readingAsPieces(reading: Reading): Generator<string> {
  yield `{"id":${JSON.stringify(reading.report.id)},"reading":`;
  let before = '{';
  for (const [key, value] of Object.entries(reading)) {
    yield `${before}${JSON.stringify(key)}:`;
    if (Array.isArray(value)) yield* listPieces(value);
    else yield JSON.stringify(value);
    before = ',';
  }
  yield '}}\n';
}

function* listPieces(list: readonly unknown[]): Generator<string> {
  for (let from = 0; from < list.length; from += handful)
    yield `${from === 0 ? '[' : ','}${JSON.stringify(list.slice(from, from + handful)).slice(1, -1)}`;
  yield list.length === 0 ? '[]' : ']';
}

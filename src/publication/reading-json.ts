import type { Reading } from '../claims/index.ts';

/** One reading as indented JSON, ending in a line break. */
export const readingAsJson = (reading: Reading): string => `${JSON.stringify(reading, null, 2)}\n`;

/** One reading as a line of NDJSON: `{"id":…,"reading":…}`. */
export const readingAsLine = (reading: Reading): string => `${JSON.stringify({ id: reading.report.id, reading })}\n`;

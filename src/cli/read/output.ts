import type { Reading } from '../../aram.ts';
import { readingAsPieces } from '../../publication/index.ts';
import type { Settings } from './settings.ts';
import { show } from './show.ts';

/**
 * A reading as it is written: a text, or its UTF-8 bytes in pieces where it is large, since a text of a hundred million
 * characters would be copied on its way from thread to thread and on to the file.
 */
export type Output = string | readonly Uint8Array<ArrayBuffer>[];

/** Readings of reports of so many characters are bytes. */
const large = 1_000_000;
const piece = 1 << 20;

const utf8 = new TextEncoder();

/** One reading in the format asked for. */
export function outputOf(reading: Reading, settings: Settings): Output {
  if (reading.report.text.length < large) return show(reading, settings);
  return settings.format === 'ndjson' ? encoded(readingAsPieces(reading)) : encoded(cut(show(reading, settings)));
}

function encoded(texts: Iterable<string>): Uint8Array<ArrayBuffer>[] {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (const text of texts) pieces.push(utf8.encode(text));
  return pieces;
}

/** A text in pieces that cut no character in two. */
function* cut(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const end = from + piece;
    const to = /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end + 1 : end;
    yield text.slice(from, to);
    from = to;
  }
}

/** What goes to another thread without being copied. */
export const buffersOf = (output: Output): ArrayBuffer[] =>
  typeof output === 'string' ? [] : output.map(({ buffer }) => buffer);

/** The output as one text. */
export function textOf(output: Output): string {
  if (typeof output === 'string') return output;
  const decoder = new TextDecoder();
  return output.map((bytes) => decoder.decode(bytes, { stream: true })).join('');
}

import { Unzip, UnzipInflate } from 'fflate';
import { ImportProblem } from '../import-problem.ts';

const slice = 64 * 1024;

/** One part of a workbook, unpacked piece by piece. Nothing when there is no such part. */
export function* partBytes(file: Uint8Array, path: string, input: string): Generator<Uint8Array> {
  const done: Uint8Array[] = [];
  let failed: Error | null = null;
  let over = false;
  const unzip = new Unzip((entry) => {
    if (entry.name !== path) return;
    entry.ondata = (error, chunk, last) => {
      failed ??= error;
      if (!error) done.push(chunk);
      over ||= last;
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < file.length && !over; at += slice) {
    try {
      unzip.push(file.subarray(at, at + slice), at + slice >= file.length);
    } catch (cause) {
      failed ??= cause as Error;
    }
    if (failed) throw brokenWorkbook(input, failed);
    yield* done.splice(0);
  }
}

/** A small part as text. A workbook whose small parts are large is no workbook. */
export function partText(file: Uint8Array, path: string, input: string): string {
  const decoder = new TextDecoder();
  let text = '';
  for (const bytes of partBytes(file, path, input)) {
    text += decoder.decode(bytes, { stream: true });
    if (text.length > largestPart) throw brokenWorkbook(input);
  }
  return text + decoder.decode();
}

const largestPart = 4 * 1024 * 1024;

export const brokenWorkbook = (input: string, cause?: unknown): ImportProblem =>
  new ImportProblem(
    'broken workbook',
    input,
    'is a damaged workbook. Open it, save it again, or save it as CSV (UTF-8).',
    cause,
  );

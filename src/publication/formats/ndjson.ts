import { utf8Chunks } from './bytes.ts';
import type { Published } from './published.ts';

/** One item a line, with everything that is published of it. */
export function ndjsonFile(items: AsyncIterable<Published>): AsyncGenerator<Uint8Array> {
  async function* lines() {
    for await (const item of items) yield `${JSON.stringify(item)}\n`;
  }
  return utf8Chunks(lines());
}

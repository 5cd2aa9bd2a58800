import type { Dictionary } from '../dictionary.ts';

const arabic = /\p{Script=Arabic}/u;
const latin = /\p{Script=Latin}/u;
const isolate = (text: string): string => `\u2068${text}\u2069`;

/** A name in letters that run the other way than the page, so that it does not turn what stands beside it. */
export function isolated({ direction }: Pick<Dictionary, 'direction'>, name: string): string {
  if (name.startsWith('\u2068')) return name;
  if (direction === 'rtl') return latin.test(name) && !arabic.test(name) ? isolate(name) : name;
  return arabic.test(name) ? isolate(name) : name;
}

import type { Dictionary } from '../dictionary.ts';

const arabic = /\p{Script=Arabic}/u;
const latin = /\p{Script=Latin}/u;
const marked = /^[\u200e\u200f]/;
const [leftToRight, rightToLeft] = ['\u200e', '\u200f'];

/**
 * A name in letters that run the other way than the page, between marks, so that it does not turn what stands beside
 * it. Marks and no isolates: those could hide what a page shows, and every page and terminal takes them out.
 */
export function isolated({ direction }: Pick<Dictionary, 'direction'>, name: string): string {
  if (marked.test(name)) return name;
  const [own, other] = direction === 'rtl' ? [rightToLeft, leftToRight] : [leftToRight, rightToLeft];
  const runsOther = direction === 'rtl' ? latin.test(name) && !arabic.test(name) : arabic.test(name);
  // The page's own mark stands first: what begins with such a name still runs as the page does.
  return runsOther ? `${own}${other}${name}${other}${own}` : name;
}

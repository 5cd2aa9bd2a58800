import { datelineLength } from './dateline.ts';
import { firstWords, isEnded, type Paragraph } from './paragraph.ts';

const longestHeadline = 200;
const longestSubheading = 120;
const bullet = /^[•·●▪◦‣*–—-]\s/;

/** A first line without a full stop, with a fuller paragraph below it. */
export function isHeadline(text: string, next: Paragraph | undefined, shouting: boolean): boolean {
  if (!next || text.length > longestHeadline || /[.:;,…–—-]["'”’)\]]*$|^[([]/.test(text) || bullet.test(text))
    return false;
  return firstWords(text, 3).length === 3 && datelineLength(text, true, shouting) === 0;
}

/** A short line without a full stop that running text follows. */
export function isSubheading(text: string, next: Paragraph | undefined): boolean {
  return !!next && text.length <= longestSubheading && !isEnded(text) && !/[:;,–—-]$/.test(text) && !bullet.test(text);
}

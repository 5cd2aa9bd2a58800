import { otherTitles, sharing, siteLines } from './furniture-words.ts';
import { isEnded, type Paragraph } from './paragraph.ts';

// What a site says to its visitor in a short paragraph of its own. Anchored, and asked of short paragraphs only.
const toVisitors = [
  /^(?:also read|read also|read more|read next|read|see also|see more|related(?: \p{L}+)?|must read|recommended|watch|more)\s?[:|–—]/iu,
  /^(?:don['’]t miss from|you may also like|get the (?:latest|best)|get our|download (?:the|our)) /i,
  /^(?:follow|like|join|find) (?:us|him|her|them|me|@\w+|[\p{Lu}][\p{L}]+ [\p{Lu}][\p{L}]+)\b.{0,40}\b(?:on|at)\b.{0,80}$/iu,
  /^(?:subscribe|sign up|register)\b.*\b(?:newsletters?|e?-?mail|inbox|updates|alerts|channel|today|now|free|here)\b/i,
  /\b(?:sign up|subscribe|by signing up|delivered (?:direct|straight)|your inbox|our newsletters?)\b.*\b(?:newsletters?|privacy policy|inbox|subscribe)\b/i,
  /^(?:©|\(c\)\s|copyright\s(?:©|\(c\)|\d))|\ball rights reserved\b/i,
  /^(?:tags?|topics?|categories|category|filed under|keywords|labels|trending)\s?:/i,
  /\bcookies?\b.{0,120}\b(?:accept|consent|policy|settings|browser|experience|agree)\b/i,
  /^(?:we use|this (?:site|website) uses|by (?:continuing|using) )\b.*\bcookies?\b/i,
  /^this (?:post|article|page|story) (?:has been read|is also available)\b|\bto your inbox\b/i,
  /^(?:click|tap|press) (?:here|on|to (?:play|enlarge|share|print|view|open|read|subscribe))\b/i,
  /^(?:slideshow|gallery) ?\(|^image \d+ of \d+$|^\d+ ?(?:comments?|shares?|views|likes|min(?:ute)?s? read)$/i,
  /^an error occurred\b|\bplease try again\b|^javascript (?:is|must)\b|^your browser\b|\bvideo will auto-?play\b/i,
  /^(?:https?:\/\/|www\.)\S+$|^[\w.-]+\.(?:com|org|net|info|news)$/i,
  /^(?:updated |published |posted )?\d+ (?:minutes?|hours?|days?|weeks?|months?) ago$/i,
  /^(?:[#@][\p{L}\p{N}_]+[\s,]*)+$/u,
  /^\[\[\w+\]\]\s|^\p{N}{1,3}$/u,
];

const longest = 300;
const siteWords = /\b(?:cookies?|newsletters?|subscribe|sign|follow|rights|error|inbox|post)\b/i;

/** Words around the report that are the site's, not the report's. Doubt leaves a paragraph in. */
export function isFurniture(text: string): boolean {
  if (text.length > longest) return false;
  // A full sentence of some length is the report's, unless it has one of the words sites use.
  if (text.length > 80 && isEnded(text) && !siteWords.test(text)) return false;
  const line = bare(text);
  if (line === '' || siteLines.has(line) || otherTitles.has(line) || isSharing(line)) return true;
  return toVisitors.some((pattern) => pattern.test(text));
}

/** Marks the paragraphs that are furniture, other articles' titles under a heading of their own included. */
export function markFurniture(paragraphs: readonly Paragraph[]): boolean[] {
  // The only paragraph of a text is what somebody handed in.
  if (paragraphs.length === 1) return [paragraphs[0]!.known === 'furniture'];
  const marks = paragraphs.map(({ text, known }) => known === 'furniture' || (known === null && isFurniture(text)));
  for (let at = 0; at < paragraphs.length; at++) {
    if (!marks[at] || !otherTitles.has(bare(paragraphs[at]!.text))) continue;
    let last = at;
    while (isTitle(paragraphs[last + 1])) last++;
    // A single line before running text is as likely to be the report's own subheading.
    const heads = last - at === 1 && last + 1 < paragraphs.length && !marks[last + 1];
    if (!heads) for (let i = at + 1; i <= last; i++) marks[i] = true;
    at = last;
  }
  return marks;
}

const bare = (text: string): string =>
  text.length > longest ? '' : text.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

const isTitle = (paragraph: Paragraph | undefined): boolean =>
  !!paragraph && paragraph.known === null && paragraph.text.length <= 160 && !isEnded(paragraph.text);

function isSharing(line: string): boolean {
  const words = line.split(/[^\p{L}\p{N}-]+/u).filter((word) => !/^\d+$/.test(word));
  return words.length > 0 && words.length <= 20 && words.every((word) => sharing.has(word));
}

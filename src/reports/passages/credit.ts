import { agencies } from './furniture-words.ts';
import { isEnded } from './paragraph.ts';

const credits = [
  /^\(?(?:photos?|images?|pictures?|videos?|illustration|graphic|map)(?: credits?| source)?\s?(?::|\bby\b|\bcourtesy\b)/i,
  /^\(?(?:additional |with )?(?:reporting|writing|editing|translation|translated|edited|compiled|fact[- ]checked) by\b/i,
  /^\(?(?:credits?|image source)\s?:/i,
  /\bcontributed to this (?:report|story|article)\.?\)?$/i,
  /^©/,
];

/** A line that names who made the text or a picture, and tells nothing else. */
export function isCredit(text: string): boolean {
  if (text.length > 200) return false;
  const line = text.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  if (line.split(/\s*[/,|–-]\s*/).every((part) => agencies.has(part))) return true;
  if (/^source\s?:/i.test(text)) return !isEnded(text) && text.length <= 60;
  return credits.some((pattern) => pattern.test(text));
}

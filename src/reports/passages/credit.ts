import { agencies } from './furniture-words.ts';
import { firstWords, isEnded } from './paragraph.ts';

// "Photo: Agency" names a maker; "Photo: A family returns to its house" is a caption.
const label =
  /^[([]?(?:photo(?:graph)?s?|images?|pictures?|videos?|illustration|graphic|map|credits?)(?: credits?| source)?\s?(?::|\bby\b|\bcourtesy\b)\s*/i;
const credits = [
  /^\(?(?:additional |with )?(?:reporting|writing|editing|translation|translated|edited|compiled|fact[- ]checked) by\b/i,
  /\bcontributed to this (?:report|story|article)\.?\)?$/i,
  /^©/,
];

/** A line that names who made the text or a picture, and tells nothing else. */
export function isCredit(text: string): boolean {
  if (text.length > 200) return false;
  if (text.length <= 60 && isAgencies(text)) return true;
  if (/^source\s?:/i.test(text)) return !isEnded(text) && text.length <= 60;
  const labelled = label.exec(text);
  if (labelled) return firstWords(text.slice(labelled[0].length), 10).length <= 9;
  return credits.some((pattern) => pattern.test(text));
}

function isAgencies(text: string): boolean {
  const line = text.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return line.split(/\s*[/,|–-]\s*/).every((part) => agencies.has(part));
}

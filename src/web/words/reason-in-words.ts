import { fill } from '../../publication/wording/index.ts';
import { reasonPatterns, reasonWords } from './reason-words.ts';
import type { Speech } from './speech.ts';

/** A reason of a match as the record writes it, in the language of the page. One that is not known stays as it is. */
export function reasonInWords(speech: Speech, reason: string): string {
  for (const { pattern, key, terms = [] } of reasonPatterns) {
    const told = pattern.exec(reason)?.slice(1);
    if (!told) continue;
    const said = told.map((part, at) => (terms.includes(at) ? speech.term(part) : part));
    return fill(reasonWords[speech.language][key], ...said);
  }
  return reason;
}

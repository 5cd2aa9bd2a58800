import type { Token } from '../token.ts';
import { finiteVerbs } from './function-words.ts';

/**
 * Whether the speaker can follow a verb of speech at token `verb`: after a quotation, at the head of a sentence,
 * or after a comma that closes a clause ("The road is open, said …") and no apposition ("Ali, a farmer, said …").
 */
export function canInvert(tokens: readonly Token[], from: number, verb: number): boolean {
  if (/^(?:told|tells|informed)$/.test(tokens[verb]!.lower)) return false;
  if (verb === from) return true;
  const before = tokens[verb - 1]!.text;
  if (/^["”»’']$/.test(before)) return true;
  return before === ',' && closesClause(tokens, Math.max(from, verb - 80), verb - 1);
}

function closesClause(tokens: readonly Token[], from: number, comma: number): boolean {
  const quote = /^["”»]$/;
  if (quote.test(tokens[comma - 1]?.text ?? '')) return true;
  let relative = false;
  let blocks = 1;
  for (let at = comma - 1; at >= from && !quote.test(tokens[at]!.text); at--) if (tokens[at]!.lower === ',') blocks++;
  for (let at = from; at < comma; at++) {
    const { lower } = tokens[at]!;
    if (quote.test(lower)) return false;
    if (/^(?:who|whose|which)$/.test(lower)) relative = true;
    if (lower === ',') relative = false;
    if (!relative && finiteVerbs.has(lower)) return true;
  }
  return blocks === 1;
}

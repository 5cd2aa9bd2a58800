import type { Stance } from '../../codebook/index.ts';
import type { Sentence, Token } from '../token.ts';
import { passives } from './function-words.ts';
import { givesSource, speech } from './lexicon.ts';

/** Words that make somebody a source. `before` the source names itself ("he said"), `after` it follows ("according to"). */
export interface Cue {
  readonly first: number;
  readonly last: number;
  readonly stance: Stance;
  readonly subject: 'any' | 'known' | 'clause' | 'after';
}

/** Every cue of a sentence outside long quotations, left to right. */
export function cuesOf(tokens: readonly Token[], sentence: Sentence, quoted: (at: number) => boolean): Cue[] {
  const cues: Cue[] = [];
  for (let at = sentence.first; at <= sentence.last; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || quoted(at)) continue;
    const given = givesSource.at(tokens, at, sentence.last);
    if (given) {
      cues.push({ first: at, last: given.last, stance: 'says', subject: 'after' });
      at = given.last;
      continue;
    }
    const verb = speech.at(tokens, at, sentence.last);
    if (!verb) continue;
    if (speaks(tokens, at, verb.last, verb.value.subject))
      cues.push({ first: at, last: verb.last, stance: verb.value.stance, subject: verb.value.subject });
    at = verb.last;
  }
  return cues;
}

/** Leaves out participles and nouns that look like verbs of speech: "the said village", "was reported", "claimed 12 lives". */
function speaks(tokens: readonly Token[], first: number, last: number, subject: 'any' | 'known' | 'clause'): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  const next = tokens[last + 1];
  const phrase = first !== last;
  if (!phrase && passives.has(before)) return false;
  if (/^(?:the|a|an|this|these|those|of|to|by|so-called)$/.test(before)) return false;
  if (
    tokens[first]!.lower === 'claimed' &&
    !phrase &&
    next &&
    (next.kind === 'number' || /^(?:the|at|lives|many|more|over|dozens|scores|hundreds)$/.test(next.lower))
  )
    return next.lower === 'the' && tokens[last + 2]?.lower !== 'lives' && tokens[last + 2]?.lower !== 'life';
  if (/^asks?(?:ed)?$/.test(tokens[first]!.lower)) return /^["”»’']$/.test(before);
  if (tokens[first]!.lower === 'calls') return /^(?:the|it|this)$/.test(next?.lower ?? '');
  if (/^(?:blamed|attributed)$/.test(tokens[first]!.lower) && /^(?:on|to|for)$/.test(next?.lower ?? '')) return false;
  if (tokens[first]!.lower === 'put')
    return next?.lower === 'the' && /^(?:number|toll|figure|total|count)$/.test(tokens[last + 2]?.lower ?? '');
  if (/^(?:found|posted|related|counted|recorded|promised|wrote)$/.test(tokens[first]!.lower)) return opensClause(next);
  return subject !== 'clause' || opensClause(next);
}

const opensClause = (next: Token | undefined): boolean => !!next && /^(?:that|["“«‘:,])$/.test(next.lower);

import { articles, definites } from '../../codebook/index.ts';
import { counted, nobody, uncounted } from './counted.ts';
import { determined } from './determined.ts';
import type { Group } from './group.ts';
import type { Look } from './look.ts';
import { bare, name, pronoun } from './named.ts';

/** A noun phrase before it is known how it hangs on the others of its sentence. */
export type Phrase = Omit<Group, 'start' | 'end' | 'preposition' | 'link'>;

/** The noun phrase that starts at token `at`, no further than `last`; null when none does. */
export function phraseAt(look: Look, at: number, last: number): Phrase | null {
  const word = look.words.tokens[at]!.lower;
  return (
    uncounted(look, at, last) ??
    counted(look, at, last) ??
    nobody(look, at, last) ??
    (articles.has(word) || definites.has(word) || word === 'one' ? determined(look, at, last) : null) ??
    bare(look, at) ??
    pronoun(look, at) ??
    name(look, at, last)
  );
}

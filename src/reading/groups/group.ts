import type { Count } from '../count.ts';
import type { ActorMention, Mention } from '../mention.ts';

/**
 * Somebody or something as one noun phrase: "at least two soldiers", "a farmer", "Jan Mohammad", "they".
 * A group that splits an earlier one ("including a child") is in that one's `parts`, not in the list.
 */
export interface Group extends Mention {
  /** How many; null when the words do not say ("soldiers", "an unknown number of people"). */
  readonly count: Pick<Count, 'best' | 'min' | 'max'> | null;
  /** True for people, false for things, null when the noun is unknown. */
  readonly person: boolean | null;
  readonly actor: ActorMention | null;
  readonly kind: 'counted' | 'article' | 'bare' | 'name' | 'pronoun' | 'none';
  /** "the soldiers", "they": somebody told of before. */
  readonly definite: boolean;
  readonly others: boolean;
  /** The preposition just before it, lower case: "by", "of", "in". */
  readonly preposition: string | null;
  /** How it hangs on the group before: one of a list, another name of it, a part of it. */
  readonly link: 'and' | 'apposition' | 'including' | null;
  /** Lower-case head noun, null for a count without noun. */
  readonly noun: string | null;
}

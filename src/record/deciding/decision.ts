import type { Grade } from '../../codebook/index.ts';

/** A person's word on the record. `target` is a record's id unless it says otherwise. */
export type Decision =
  /** It stands as it is. */
  | { readonly kind: 'accept'; readonly target: string }
  /** A record is not so, or a claim does not count. */
  | { readonly kind: 'reject'; readonly target: string }
  /** A field shows this value; null: nothing is known. See `correctable`. */
  | { readonly kind: 'correct'; readonly target: string; readonly field: string; readonly value: unknown }
  /** `from` is the same as `target`, and becomes part of it. */
  | { readonly kind: 'merge'; readonly target: string; readonly from: string }
  /** These claims of `target` are something else: a record of their own. */
  | { readonly kind: 'split'; readonly target: string; readonly claims: readonly string[] }
  /** The two are not one: the doubt is settled. */
  | { readonly kind: 'keep apart'; readonly target: string; readonly from: string }
  | { readonly kind: 'grade'; readonly target: string; readonly grade: Grade }
  /**
   * Not shown, not exported, not counted. `report`, `claim`, `record`: the whole of it. `source`: these names, in
   * `target` (a report or claim) or everywhere. `position`: where a record, claim or report places it; `words` are
   * names that give it away.
   */
  | {
      readonly kind: 'withhold';
      readonly what: 'report' | 'claim' | 'record' | 'source' | 'position';
      readonly target: string | null;
      readonly words?: readonly string[];
    }
  /** Whether the rows of a data set (`target`) may be passed on, and under which licence. It holds of the past too. */
  | { readonly kind: 'terms'; readonly target: string; readonly mayLeave: boolean; readonly licence: string }
  /** The decision of that revision no longer holds. */
  | { readonly kind: 'undo'; readonly revision: number };

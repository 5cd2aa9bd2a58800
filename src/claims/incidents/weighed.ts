import type { IncidentType } from '../../codebook/index.ts';
import type { MentionIndex } from '../mention-index.ts';
import type { Draft } from './draft.ts';
import { specificityOf } from './specific.ts';
import { typeOf } from './type-of.ts';

/** A draft, and what it comes to once all is told of it. */
export interface Weighed {
  readonly draft: Draft;
  readonly type: IncidentType;
  /** See `specificityOf`. */
  readonly specificity: number;
}

export const weigh = (index: MentionIndex, draft: Draft): Weighed => ({
  draft,
  type: typeOf(draft, index.mentions.words),
  specificity: specificityOf(index, draft),
});

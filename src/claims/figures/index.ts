import type { Mentions, Note } from '../../reading/index.ts';
import type { Figure } from '../claim.ts';

/** Counts over a period or an area. Ids and confidence are set when all claims are known. */
export function findFigures(_mentions: Mentions): { figures: Figure[]; notes: Note[] } {
  return { figures: [], notes: [] };
}

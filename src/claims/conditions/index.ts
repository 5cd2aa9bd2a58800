import type { Mentions, Note } from '../../reading/index.ts';
import type { Condition } from '../claim.ts';

/** How things are or were in a place. Ids and confidence are set when all claims are known. */
export function findConditions(_mentions: Mentions): { conditions: Condition[]; notes: Note[] } {
  return { conditions: [], notes: [] };
}

import type { Mentions, Note } from '../reading/index.ts';
import type { Claim } from './claim.ts';
import { findConditions } from './conditions/index.ts';
import { findFigures } from './figures/index.ts';
import { findIncidents } from './incidents/index.ts';

/** Makes claims of mentions: the most prominent incident first, then figures, then conditions. */
export function composeClaims(mentions: Mentions): { claims: Claim[]; notes: Note[] } {
  const { figures, notes: aboutFigures } = findFigures(mentions);
  const { incidents, notes: aboutIncidents } = findIncidents(mentions, figures);
  const { conditions, notes: aboutConditions } = findConditions(mentions);
  const claims = [...incidents, ...figures, ...conditions].map((claim, at) => ({ ...claim, id: `c${at + 1}` }));
  return { claims, notes: [...aboutIncidents, ...aboutFigures, ...aboutConditions] };
}

import type { PlaceRef } from '../gazetteer/index.ts';
import type { Claim } from './claim.ts';

/** Claims without a place take the one where the report is said to play. */
export const placeUnplaced = (claims: readonly Claim[], plays: PlaceRef | null): readonly Claim[] =>
  plays === null
    ? claims
    : claims.map((claim) =>
        claim.where.length > 0 ? claim : { ...claim, where: [plays], rules: [...claim.rules, 'places/given'] },
      );

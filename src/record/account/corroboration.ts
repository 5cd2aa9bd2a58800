import type { Corroboration, Grade } from '../../codebook/index.ts';
import { gradeRules, unnamedCountOnce } from '../../codebook/index.ts';
import type { OpenClaim } from '../schema/index.ts';
import { ownVoice, publishersOf, unknown } from './publishers.ts';

/** Who tells of an event, of its claims that count. */
export function corroborationOf(claims: readonly OpenClaim[]): Corroboration {
  const publisherOf = publishersOf(claims);
  const denies = (claim: OpenClaim): boolean => claim.body.certainty === 'denied';
  const stating = new Set(claims.filter((claim) => !denies(claim)).map(publisherOf));
  const denying = new Set(
    claims
      .filter(denies)
      .map(publisherOf)
      .filter((publisher) => !stating.has(publisher)),
  );
  const incidents = claims.flatMap(({ body }) => (body.kind === 'incident' ? [body] : []));
  const named = new Set(
    incidents.flatMap(({ perpetrators }) => perpetrators.filter((one) => one.named).map(({ id, name }) => id ?? name)),
  );
  return {
    stating: stating.size,
    denying: denying.size,
    unnamed: new Set(claims.filter((claim) => publisherOf(claim) === unknown).map(({ origin }) => origin)).size,
    kinds: new Set(
      claims
        .filter((claim) => !denies(claim) && publisherOf(claim) === ownVoice(claim))
        .map(({ source }) => source.kind),
    ).size,
    admitted: incidents.some(({ attribution }) => attribution === 'claimed'),
    disputed:
      incidents.some(({ attribution }) => attribution === 'denied') ||
      rivals(
        incidents.map(({ perpetrators }) => perpetrators),
        named.size,
      ),
  };
}

// Two names are a dispute when no report gives both: two groups may have done it together.
const rivals = (lists: readonly (readonly { readonly named: boolean }[])[], names: number): boolean =>
  names > 1 && lists.every((list) => list.filter(({ named }) => named).length < names);

export function gradeOf(known: Corroboration): { grade: Grade; because: string } {
  const { grade, because } = gradeRules.find(({ holds }) => holds(known))!;
  return { grade, because: known.unnamed > 1 ? `${because}; ${unnamedCountOnce}` : because };
}

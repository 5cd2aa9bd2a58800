import type { Claim, When } from '../../claims/index.ts';
import { subjectOf } from '../../codebook/index.ts';
import type { Count } from '../../reading/index.ts';
import type { OpenClaim } from '../schema/index.ts';
import type { Account, Chosen, ChosenNumber, LineEntry } from './account.ts';
import { choose, chooseNumber, type Range, type Rival } from './choose.ts';
import { choosePlace } from './choose-place.ts';
import { corroborationOf, gradeOf } from './corroboration.ts';
import { publishersOf } from './publishers.ts';
import { applyRulings, type Ruling } from './rulings.ts';

/** What an account is made of. */
export interface Material {
  /** The record's claims that may be shown and no decision rejects. Never empty. */
  readonly claims: readonly OpenClaim[];
  /** Decisions on the record that hold, in order. */
  readonly rulings: readonly Ruling[];
  readonly doubts: readonly string[];
}

/** Works out what the record holds to be so. Pure: the same material gives the same account. */
export function accountOf({ claims, rulings, doubts }: Material): Account {
  const kind = claims[0]!.kind;
  const said = claims.filter(({ body }) => body.certainty !== 'denied' && body.certainty !== 'planned');
  const counted = said.length > 0 ? said : claims;
  const publisherOf = publishersOf(claims);
  const of = <T>(pick: (claim: Claim) => T | null): Rival<T>[] => rivalsOf(counted, pick, publisherOf);
  const known = corroborationOf(claims);
  const account: Account = {
    kind,
    type: choose(of(subjectOf), String)!,
    when: chooseTime(of((claim) => claim.when)),
    where: choosePlace(of((claim) => some(claim.where))) ?? { value: [], rule: 'the only one' },
    perpetrators: choose(
      of((claim) => ('perpetrators' in claim ? some(claim.perpetrators) : 'by' in claim ? some(claim.by) : null)),
      namesKey,
    ),
    targets: choose(
      of((claim) => ('targets' in claim ? some(claim.targets) : 'of' in claim ? some(claim.of) : null)),
      namesKey,
    ),
    killed: number(of, (claim) => ('killed' in claim ? claim.killed : null)),
    injured: number(of, (claim) => ('injured' in claim ? claim.injured : null)),
    abducted: number(of, (claim) => ('abducted' in claim ? claim.abducted : null)),
    arrested: number(of, (claim) => ('arrested' in claim ? claim.arrested : null)),
    value: number(of, (claim) => ('value' in claim ? claim.value : 'people' in claim ? claim.people : null)),
    unit: of((claim) => ('value' in claim ? (claim.value?.unit ?? null) : null))[0]?.value ?? null,
    state: kind === 'condition' ? latestState(counted) : null,
    line: kind === 'condition' ? lineOf(counted) : [],
    grade: gradeOf(known),
    standing: 'open',
    sources: Math.max(1, new Set(claims.map(publisherOf)).size),
    claims: claims.length,
    outlets: [...new Set(claims.flatMap(({ outlet }) => outlet ?? []))],
    doubts,
  };
  return applyRulings(account, rulings);
}

function rivalsOf<T>(
  claims: readonly OpenClaim[],
  pick: (claim: Claim) => T | null,
  publisherOf: (claim: OpenClaim) => string,
): Rival<T>[] {
  return claims.flatMap((claim) => {
    const value = pick(claim.body);
    return value === null ? [] : [{ value, origin: publisherOf(claim), published: claim.published ?? '' }];
  });
}

type Of = <T>(pick: (claim: Claim) => T | null) => Rival<T>[];

const number = (of: Of, pick: (claim: Claim) => Count | null): ChosenNumber | null =>
  chooseNumber(of((claim): Range | null => pick(claim)));

const some = <T>(list: readonly T[]): readonly T[] | null => (list.length > 0 ? list : null);

const namesKey = (actors: readonly { readonly id: string | null; readonly name: string }[]): string =>
  actors
    .map(({ id, name }) => id ?? name.toLowerCase())
    .sort()
    .join('|');

// A day that was said goes before one worked out from the day of publication.
function chooseTime(rivals: readonly Rival<When>[]): Chosen<When> | null {
  const stated = rivals.filter(({ value }) => value.is === 'stated');
  return choose(stated.length > 0 ? stated : rivals, ({ edtf }) => edtf);
}

const dayOf = ({ body, published }: OpenClaim): string => body.when?.latest ?? published ?? '';

function lineOf(claims: readonly OpenClaim[]): LineEntry[] {
  return [...claims]
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))
    .map(({ id, body }) => ({
      when: body.when,
      state: 'state' in body ? body.state : null,
      change: 'change' in body ? body.change : null,
      claim: id,
    }));
}

function latestState(claims: readonly OpenClaim[]): Chosen<string> | null {
  const states = lineOf(claims).flatMap(({ state }) => state ?? []);
  return states.length === 0
    ? null
    : { value: states.at(-1)!, rule: new Set(states).size > 1 ? 'the latest' : 'the only one' };
}

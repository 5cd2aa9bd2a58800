import type { Claim, When } from '../../claims/index.ts';
import { type ActorRef, type Grade, subjectOf } from '../../codebook/index.ts';
import type { PlaceRef } from '../../gazetteer/index.ts';
import type { Count } from '../../reading/index.ts';
import type { Account, ChosenNumber } from '../account/index.ts';

/** A number with how far the rivals go. `max` null: nobody said at most. */
export interface ToldNumber {
  readonly best: number;
  readonly min: number;
  readonly max: number | null;
}

/** What the record holds to be so, without by which rule. */
export interface ToldValues {
  readonly kind: Claim['kind'];
  readonly type: string;
  readonly when: When | null;
  readonly where: readonly PlaceRef[];
  readonly perpetrators: readonly ActorRef[];
  readonly targets: readonly ActorRef[];
  readonly killed: ToldNumber | null;
  readonly injured: ToldNumber | null;
  readonly abducted: ToldNumber | null;
  /** A figure's value. */
  readonly value: ToldNumber | null;
  readonly grade: Grade;
}

const none: readonly ActorRef[] = [];

/** Out of an account. */
export const valuesOfAccount = (account: Account | undefined): ToldValues | null =>
  account
    ? {
        kind: account.kind,
        type: account.type.value,
        when: account.when?.value ?? null,
        where: account.where.value,
        perpetrators: account.perpetrators?.value ?? none,
        targets: account.targets?.value ?? none,
        killed: chosen(account.killed),
        injured: chosen(account.injured),
        abducted: chosen(account.abducted),
        value: chosen(account.value),
        grade: account.grade.grade,
      }
    : null;

/** Out of the only claim of a record that nobody decided on: the same as its account says. */
export function valuesOfClaim(claim: Claim, grade: string): ToldValues {
  const isIncident = claim.kind === 'incident';
  return {
    kind: claim.kind,
    type: subjectOf(claim),
    when: claim.when,
    where: claim.where,
    perpetrators: isIncident ? claim.perpetrators : claim.by,
    targets: isIncident ? claim.targets : claim.kind === 'figure' ? claim.of : none,
    killed: isIncident ? counted(claim.killed) : null,
    injured: isIncident ? counted(claim.injured) : null,
    abducted: isIncident ? counted(claim.abducted) : null,
    value: claim.kind === 'figure' ? counted(claim.value) : claim.kind === 'condition' ? counted(claim.people) : null,
    grade: grade as Grade,
  };
}

const chosen = (number: ChosenNumber | null): ToldNumber | null =>
  number && { best: number.value, min: number.min, max: number.max };

const counted = (count: Count | null): ToldNumber | null =>
  count && { best: count.best, min: count.min, max: count.max === null ? null : Math.max(count.max, count.best) };

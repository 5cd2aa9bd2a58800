import type { Claim } from '../../src/claims/index.ts';
import type { Reading } from '../../src/claims/reading.ts';
import type { ActorRef } from '../../src/codebook/index.ts';
import type { Count } from '../../src/reading/index.ts';

/** How a name is written in a shape: the names that a property changes are all written alike. */
export type Naming = (name: string) => string;

const count = (value: Count | null) => value && `${value.best} [${value.min}..${value.max ?? ''}] ${value.unit}`;

const actors = (list: readonly ActorRef[], naming: Naming) =>
  list.map(({ name, named, category }) => (named ? `${naming(name)} (${category})` : category)).sort();

/** What a claim says, without its words, places in the text and confidence. */
function shapeOfClaim(claim: Claim, reading: Reading, naming: Naming) {
  const source = reading.sources.find(({ id }) => id === claim.source);
  const head = {
    certainty: claim.certainty,
    when: claim.when && `${claim.when.earliest}/${claim.when.latest}`,
    where: claim.where.slice(0, 1).map(({ name }) => naming(name)),
    source: `${source?.kind}${source?.anonymous ? ', anonymous' : ''}`,
  };
  if (claim.kind === 'incident') {
    const { type, outcome, attribution, weapons } = claim;
    return {
      type,
      outcome,
      attribution,
      weapons,
      perpetrators: actors(claim.perpetrators, naming),
      targets: actors(claim.targets, naming),
      killed: count(claim.killed),
      injured: count(claim.injured),
      abducted: count(claim.abducted),
      arrested: count(claim.arrested),
      seized: claim.seized.map(({ what, count: many }) => `${count(many)} ${what}`),
      ...head,
    };
  }
  if (claim.kind === 'figure') {
    const { measure, check } = claim;
    const breakdown = claim.breakdown.map(({ when, value }) => `${when?.earliest}/${when?.latest}: ${value.best}`);
    return {
      measure,
      check,
      breakdown,
      value: count(claim.value),
      by: actors(claim.by, naming),
      of: actors(claim.of, naming),
      ...head,
    };
  }
  const { aspect, state, change } = claim;
  return { aspect, state, change, people: count(claim.people), by: actors(claim.by, naming), ...head };
}

const leaveOutNothing = (_: string, value: unknown) =>
  value === null || (Array.isArray(value) && value.length === 0) ? undefined : value;

/** What a reading says, one line a claim, in no particular order. */
export function shapeOf(reading: Reading, naming: Naming = (name) => name): string[] {
  return reading.claims
    .map((claim) => `${claim.kind} ${JSON.stringify(shapeOfClaim(claim, reading, naming), leaveOutNothing)}`)
    .sort();
}

import type { Claim } from '../../src/claims/index.ts';
import type { Reading } from '../../src/claims/reading.ts';
import type { ActorRef } from '../../src/codebook/index.ts';
import type { Count } from '../../src/reading/index.ts';
import type { Expected } from './expectation.ts';

const holds = (text: string | null | undefined, part: string): boolean =>
  (text ?? '').toLowerCase().includes(part.toLowerCase());

const names = (actors: readonly ActorRef[]): string => actors.map((actor) => actor.name).join(', ') || 'nobody';

// The reader may name a group by any of its names.
const same: Record<string, RegExp> = { 'Islamic State': /islamic state|isis|daesh|\bIS\b/i };

const isOneOf = (actors: readonly ActorRef[], name: string): boolean =>
  actors.some((actor) => same[name]?.test(actor.name) ?? holds(actor.name, name));

/** Every field in which a claim differs from what a careful person expects; empty when it is right. */
export function disagreements(claim: Claim, expected: Expected, reading: Reading): string[] {
  return [...aboutHead(claim, expected, reading), ...aboutKind(claim, expected)];
}

function aboutHead(claim: Claim, expected: Expected, reading: Reading): string[] {
  const wrong: string[] = [];
  const need = (right: boolean, field: string, got: unknown) => {
    if (!right) wrong.push(`${field} is ${JSON.stringify(got)}`);
  };
  const source = reading.sources.find(({ id }) => id === claim.source);
  const places = claim.where.flatMap((place) => [place.name, ...place.within]);
  const when = expected.when;
  if (expected.certainty) need(claim.certainty === expected.certainty, 'certainty', claim.certainty);
  if (when?.earliest)
    need(claim.when?.earliest === when.earliest && claim.when?.latest === when.latest, 'when', claim.when);
  if (when?.within) {
    const [from, to] = when.within;
    need(!!claim.when && claim.when.earliest >= from && claim.when.latest <= to, 'when', claim.when);
  }
  for (const name of [expected.where ?? [], expected.within ?? []].flat())
    need(
      places.some((place) => holds(place, name)),
      'where',
      places,
    );
  if (expected.source)
    need(
      holds(source?.name, expected.source) || holds(source?.description, expected.source),
      'source',
      source?.name ?? source?.description,
    );
  if (expected.sourceKind) need(source?.kind === expected.sourceKind, 'source kind', source?.kind);
  if (expected.anonymous !== undefined) need(source?.anonymous === expected.anonymous, 'anonymous', source?.anonymous);
  return wrong;
}

function aboutKind(claim: Claim, expected: Expected): string[] {
  const wrong: string[] = [];
  const need = (right: boolean, field: string, got: unknown) => {
    if (!right) wrong.push(`${field} is ${JSON.stringify(got)}`);
  };
  const count = (field: string, got: Count | null, want: number | undefined) => {
    if (want !== undefined) need(got?.best === want, field, got?.best ?? null);
  };
  if (claim.kind === 'incident') {
    if (expected.type) need([expected.type].flat().includes(claim.type), 'type', claim.type);
    count('killed', claim.killed, expected.killed);
    count('injured', claim.injured, expected.injured);
    count('abducted', claim.abducted, expected.abducted);
    if (expected.perpetrator)
      need(isOneOf(claim.perpetrators, expected.perpetrator), 'perpetrator', names(claim.perpetrators));
    if (expected.targetCategory)
      need(
        claim.targets.some(({ category }) => category === expected.targetCategory),
        'target',
        names(claim.targets),
      );
  } else if (claim.kind === 'figure') {
    if (expected.measure) need(claim.measure === expected.measure, 'measure', claim.measure);
    count('value', claim.value, expected.value);
    if (expected.by) need(isOneOf(claim.by, expected.by), 'by', names(claim.by));
    if (expected.of) need(isOneOf(claim.of, expected.of), 'of', names(claim.of));
    if (expected.breakdown) {
      const rows = claim.breakdown.map(({ when, value }) => [when?.earliest, when?.latest, value.best]);
      need(JSON.stringify(rows) === JSON.stringify(expected.breakdown), 'breakdown', rows);
    }
    if (expected.sumsTo)
      need(claim.check?.agrees === true && claim.check.computed === expected.sumsTo, 'sum', claim.check);
  } else {
    if (expected.aspect) need(claim.aspect === expected.aspect, 'aspect', claim.aspect);
    if (expected.state) need([expected.state].flat().includes(claim.state ?? ''), 'state', claim.state);
    if (expected.change) need(claim.change === expected.change, 'change', claim.change);
    if (expected.by) need(isOneOf(claim.by, expected.by), 'by', names(claim.by));
  }
  return wrong;
}

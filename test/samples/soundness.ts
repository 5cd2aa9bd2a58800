import type { Claim } from '../../src/claims/index.ts';
import type { Reading } from '../../src/claims/reading.ts';
import type { Count } from '../../src/reading/index.ts';
import type { Span } from '../../src/reports/index.ts';

/** Everything in a reading that no reading may hold, whatever the text; empty when it is sound. */
export function unsound(reading: Reading, text: string): string[] {
  const { report, passages, times, places, actors, sources, claims, notes } = reading;
  const ids = new Set(sources.map(({ id }) => id));
  return [
    ...(report.text === text ? [] : ['the text is not kept as it came']),
    ...[
      ['passage', passages] as const,
      ['time', times] as const,
      ['place', places] as const,
      ['actor', actors] as const,
      ['mention of a source', sources.flatMap(({ mentions }) => mentions)] as const,
      ['note', notes] as const,
    ].flatMap(([what, spans]) => spans.filter((span) => !lies(span, text)).map((span) => `${what} at ${at(span)}`)),
    ...[...times, ...places, ...actors]
      .filter((mention) => mention.text !== text.slice(mention.start, mention.end))
      .map((mention) => `"${mention.text}" is not the text at ${at(mention)}`),
    ...claims.flatMap((claim) => aboutClaim(claim, ids, text).map((what) => `${claim.id}: ${what}`)),
  ];
}

const at = ({ start, end }: Span): string => `${start}..${end}`;

const lies = ({ start, end }: Span, text: string): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;

function aboutClaim(claim: Claim, sources: ReadonlySet<string>, text: string): string[] {
  const wrong = claim.evidence.filter((span) => !lies(span, text)).map((span) => `evidence at ${at(span)}`);
  if (claim.evidence.length === 0) wrong.push('no evidence');
  if (!sources.has(claim.source)) wrong.push(`unknown source ${claim.source}`);
  if (!(claim.confidence >= 0 && claim.confidence <= 1)) wrong.push(`confidence ${claim.confidence}`);
  if (claim.when && claim.when.earliest > claim.when.latest) wrong.push('ends before it begins');
  for (const count of countsOf(claim))
    if (!(count.min <= count.best && (count.max === null || count.best <= count.max)))
      wrong.push(`count ${count.min}, ${count.best}, ${count.max}`);
  return wrong;
}

function countsOf(claim: Claim): Count[] {
  const counts =
    claim.kind === 'incident'
      ? [claim.killed, claim.injured, claim.abducted, claim.arrested, ...claim.seized.map(({ count }) => count)]
      : claim.kind === 'figure'
        ? [claim.value, ...claim.breakdown.map(({ value }) => value)]
        : [claim.people];
  return counts.filter((count) => count !== null);
}

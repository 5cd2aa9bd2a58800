import { describe, expect, it } from 'vitest';
import { type Claim, type Reading, read } from '../../../src/aram.ts';
import { idle, passages, type Told } from './passages.ts';

const published = '2024-03';

/** What a claim says in the fields that are wanted. */
function seen(reading: Reading, claim: Claim, wanted: Told): Partial<Told> {
  const source = reading.sources.find(({ id }) => id === claim.source)!;
  const all: Record<string, unknown> = {
    kind: claim.kind,
    words: wanted.words,
    certainty: claim.certainty,
    source: `${source.name} ${source.description}`.includes(wanted.source ?? '') ? wanted.source : source.description,
    where: claim.where.some(({ name }) => name === wanted.where)
      ? wanted.where
      : claim.where.map(({ name }) => name).join(),
    ...(claim.kind === 'condition' ? { aspect: claim.aspect, state: claim.state, change: claim.change } : {}),
    ...(claim.kind === 'figure' ? { measure: claim.measure, value: claim.value?.best } : {}),
  };
  return Object.fromEntries(Object.keys(wanted).map((key) => [key, all[key]])) as Partial<Told>;
}

function near(reading: Reading, { kind, words }: Told): Claim[] {
  const start = reading.report.text.indexOf(words);
  return reading.claims.filter(
    (claim) =>
      claim.kind === kind && claim.evidence.some((span) => span.start < start + words.length && start < span.end),
  );
}

describe.each(passages)('a passage about $about', ({ text, told }) => {
  const reading = read(text, { published });
  it.each(told)('tells: $words', (wanted) => {
    const found = near(reading, wanted).map((claim) => seen(reading, claim, wanted));
    const expected =
      wanted.state === null ? expect.objectContaining({ ...wanted, state: found[0]?.state ?? null }) : wanted;
    expect(found).toContainEqual(expected);
  });
});

describe('a passage about other things', () => {
  it.each(idle)('tells no condition: %s', (text) => {
    expect(read(text, { published }).claims.filter(({ kind }) => kind === 'condition')).toEqual([]);
  });
});

describe('every condition and figure', () => {
  const readings = passages.map(({ text }) => read(text, { published }));
  const claims = readings.flatMap(({ claims }) => claims).filter(({ kind }) => kind !== 'incident');
  it('has evidence, rules, a source and a confidence', () => {
    for (const claim of claims) {
      expect(claim.evidence.length).toBeGreaterThan(0);
      expect(claim.rules.length).toBeGreaterThan(0);
      expect(claim.source).toMatch(/^s\d+$/);
      expect(claim.confidence).toBeGreaterThan(0);
      expect(claim.confidence).toBeLessThanOrEqual(0.95);
    }
  });

  it('uses the states of its aspect only', async () => {
    const { conditionStates } = await import('../../../src/codebook/index.ts');
    for (const claim of claims)
      if (claim.kind === 'condition' && claim.state !== null)
        expect(conditionStates[claim.aspect as keyof typeof conditionStates]).toContain(claim.state);
  });
});

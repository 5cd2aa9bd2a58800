import { describe, expect, test } from 'vitest';
import { read } from '../../src/aram.ts';
import type { Span } from '../../src/reports/index.ts';
import { disagreements } from './disagreements.ts';
import { expectationOf, sampleNames, sampleText } from './expectation.ts';

const touch = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

describe.each(sampleNames)('the sample %s', (name) => {
  const expected = expectationOf(name);
  const text = sampleText(name);
  const reading = read(text, { published: expected.published, publisher: 'Sample' });
  const place = (quote: string): Span => {
    const start = text.indexOf(quote);
    if (start < 0) throw new Error(`not in ${name}: ${quote}`);
    return { start, end: start + quote.length };
  };

  test(`is in ${expected.language}`, () => {
    expect(reading.report.language).toBe(expected.language);
  });

  for (const claim of expected.claims)
    (claim.gap ? test.fails : test)(`says ${claim.id}${claim.gap ? ` (not read yet: ${claim.gap})` : ''}`, () => {
      const at = place(claim.quote);
      const near = reading.claims.filter((c) => c.kind === claim.kind && c.evidence.some((span) => touch(span, at)));
      const judged = near.map((c) => disagreements(c, claim, reading)).sort((a, b) => a.length - b.length);
      const wrong = judged[0] ?? [`no ${claim.kind} with this evidence`];
      expect(wrong, wrong.join('; ')).toEqual([]);
    });

  for (const never of expected.never)
    (never.gap ? test.fails : test)(`${never.why}: "${never.quote}" is no ${never.kind}`, () => {
      const at = place(never.quote);
      const read = reading.claims.filter(
        (c) =>
          (never.kind === 'any' || c.kind === never.kind) &&
          (!never.certainty || c.certainty === never.certainty) &&
          touch(c.evidence[0]!, at),
      );
      expect(read).toEqual([]);
    });

  if (expected.incidents !== undefined)
    (expected.incidentsGap ? test.fails : test)(`holds ${expected.incidents} incidents`, () => {
      expect(reading.claims.filter((c) => c.kind === 'incident')).toHaveLength(expected.incidents!);
    });

  if (expected.note)
    (expected.noteGap ? test.fails : test)(`is noted with the word "${expected.note}"`, () => {
      expect(reading.notes.map((note) => note.said).join('\n')).toContain(expected.note);
    });
});

import { describe, expect, it } from 'vitest';
import type { Incident } from '../../src/claims/index.ts';
import {
  addClaim,
  addReport,
  type Database,
  decide,
  historyOf,
  listRecords,
  showRecord,
  showReport,
  verify,
} from '../../src/record/index.ts';
import { readingOf, readingsOf } from './fact-reading.ts';
import { facts, people } from './facts.ts';
import { by, freshRecords } from './fresh-record.ts';

const { fresh } = freshRecords();

/** A report that Aram read nothing out of, and what a person sees in it. */
async function missed(): Promise<{ record: Database; report: string; claim: Incident }> {
  const record = await fresh();
  const [first, second] = readingsOf('rashad-2021-10-26');
  await addReport(record, first!, by());
  const { report } = await addReport(record, { ...second!, claims: [] }, by('ana', 1));
  return { record, report, claim: second!.claims[0] as Incident };
}

describe('a claim that a person marks', () => {
  it('is that person’s reading, and is matched like any other', async () => {
    const { record, report, claim } = await missed();
    const added = await addClaim(record, { report, claim }, { ...by('ben', 2), why: 'the reader missed it' });
    expect(await listRecords(record)).toMatchObject([{ id: added.record, claims: 2 }]);
    const shown = await showReport(record, report);
    expect(shown.claims).toMatchObject([{ id: added.claim, record: added.record, reader: 'ben', standing: 'open' }]);
    expect((await historyOf(record, added.record)).at(-1)).toMatchObject({ who: 'ben', what: 'claim marked' });
    expect((await verify(record)).faults).toEqual([]);
  });

  it('twice is one', async () => {
    const { record, report, claim } = await missed();
    const first = await addClaim(record, { report, claim }, by('ben', 2));
    expect(await addClaim(record, { report, claim }, by('cyd', 3))).toEqual({ ...first, revision: null });
  });

  it('stays when the report is read again by a newer reader', async () => {
    const { record, report, claim } = await missed();
    const { claim: marked } = await addClaim(record, { report, claim }, by('ben', 2));
    const again = { ...readingsOf('rashad-2021-10-26')[1]!, notes: [{ start: 0, end: 1, rule: 'new', said: 'new' }] };
    expect(await addReport(record, again, by('ana', 3))).toMatchObject({ outcome: 'read again' });
    const ids = (await showReport(record, report)).claims.map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(ids).toContain(marked);
    expect(await addReport(record, again, by('ana', 4))).toMatchObject({ outcome: 'known' });
    expect((await verify(record)).faults).toEqual([]);
  });

  it('must rest on words of the report and hold sound values', async () => {
    const { record, report, claim } = await missed();
    const bad: Incident[] = [
      { ...claim, evidence: [] },
      { ...claim, evidence: [{ start: 0, end: 100_000 }] },
      { ...claim, evidence: [{ start: 5, end: 5 }] },
      { ...claim, killed: people(-3) },
    ];
    for (const one of bad)
      await expect(addClaim(record, { report, claim: one }, by())).rejects.toMatchObject({
        code: 'claim not possible',
      });
    await expect(addClaim(record, { report: 'none', claim }, by())).rejects.toMatchObject({
      code: 'nothing by that id',
    });
    await decide(record, { kind: 'withhold', what: 'report', target: report }, by('ben', 3));
    await expect(addClaim(record, { report, claim }, by())).rejects.toMatchObject({ code: 'nothing by that id' });
  });
});

describe('a report', () => {
  it('is shown with its passages, and its claims with their words and what was decided on them', async () => {
    const record = await fresh();
    const { report } = await addReport(record, readingOf(facts[0]!), by());
    const [claim] = (await showReport(record, report)).claims;
    await decide(record, { kind: 'reject', target: claim!.id }, by('ben', 1));
    const shown = await showReport(record, report);
    expect(shown).toMatchObject({
      passages: [{ start: 0, end: shown.text.length, kind: 'body' }],
      claims: [{ standing: 'rejected', reader: null, body: { evidence: [{ start: 0, end: shown.text.length }] } }],
    });
    expect((await showReport(record, report, { asOf: '1' })).claims[0]).toMatchObject({ standing: 'open' });
  });

  it('keeps every place in its text where names are blacked out, letters of any plane too', async () => {
    const record = await fresh();
    const reading = readingOf(facts[0]!);
    const name = 'Sa𝕃ar';
    const text = `${name} saw it. ${reading.report.text}`;
    const start = text.indexOf(reading.report.text);
    const evidence = [{ start, end: text.length }];
    const { report } = await addReport(
      record,
      {
        ...reading,
        report: { ...reading.report, text },
        claims: reading.claims.map((claim) => ({ ...claim, evidence })),
      },
      by(),
    );
    await decide(record, { kind: 'withhold', what: 'source', target: null, words: [name] }, by('ben', 1));
    const shown = await showReport(record, report);
    expect(shown.text).toBe(`██████ saw it. ${reading.report.text}`);
    expect(shown.text.slice(evidence[0]!.start)).toBe(reading.report.text);
  });

  it('shows the record that its claim is in now', async () => {
    const { record, report, claim } = await missed();
    const added = await addClaim(record, { report, claim }, by('ben', 2));
    const revision = await decide(record, { kind: 'split', target: added.record, claims: [added.claim] }, by('ben', 3));
    const [shown] = (await showReport(record, report)).claims;
    expect(shown!.record).toBe(`i${revision}.1`);
    expect(await showRecord(record, shown!.record!)).toMatchObject({ claims: 1, revision });
  });
});

import { describe, expect, it } from 'vitest';
import {
  addReport,
  countDoubtful,
  decide,
  doubtfulCursor,
  doubtfulRecords,
  listRecords,
} from '../../../src/record/index.ts';
import { readingsOf } from '../fact-reading.ts';
import { by, freshRecords } from '../fresh-record.ts';

const { fresh } = freshRecords();
const dara = readingsOf('dara-2020-06-13');

/** The first report's claims, each as sure as given. */
const asSure = (at: number, confidence: number) => {
  const reading = dara[at]!;
  return { ...reading, claims: reading.claims.slice(0, 1).map((claim) => ({ ...claim, confidence })) };
};

describe('doubtful claims', () => {
  it('are the records that rest on claims the reader is not sure of', async () => {
    const record = await fresh();
    await addReport(record, asSure(0, 0.3), by());
    const [one] = await doubtfulRecords(record);
    expect(one).toMatchObject({ kind: 'incident', confidence: expect.closeTo(0.3) });
    expect(await countDoubtful(record)).toBe(1);
    expect(await doubtfulRecords(record, { after: doubtfulCursor(one!) })).toEqual([]);
  });

  it('are none once a report tells surely of the same', async () => {
    const record = await fresh();
    await addReport(record, asSure(0, 0.3), by());
    await addReport(record, asSure(1, 0.9), by('ana', 1));
    expect(await listRecords(record)).toHaveLength(1);
    expect(await countDoubtful(record)).toBe(0);
  });

  it.each([['accept' as const], ['reject' as const]])(
    'are none once a person has said %s, and are back when it is undone',
    async (kind) => {
      const record = await fresh();
      await addReport(record, asSure(0, 0.3), by());
      const id = (await doubtfulRecords(record))[0]!.id;
      const revision = await decide(record, { kind, target: id }, by('ana', 1));
      expect(await countDoubtful(record)).toBe(0);
      await decide(record, { kind: 'undo', revision }, by('ana', 2));
      expect(await countDoubtful(record)).toBe(1);
    },
  );
});

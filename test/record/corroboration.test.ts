import { describe, expect, it } from 'vitest';
import {
  addReport,
  addRows,
  countRecords,
  type DatasetRow,
  decide,
  listRecords,
  showRecord,
  verify,
} from '../../src/record/index.ts';
import { readingsOf } from './fact-reading.ts';
import { by, freshRecords } from './fresh-record.ts';

const { fresh } = freshRecords();
const dara = readingsOf('dara-2020-06-13');
const unnamed = dara.map((reading) => ({ ...reading, report: { ...reading.report, publisher: null } }));
const set = { id: 'made', name: 'Made', licence: 'CC0', mayLeave: true };

/** The first report's event as a data set's row that names its sources. */
const row = (via: readonly string[], key = 'r1'): DatasetRow => ({
  key,
  claim: { ...dara[0]!.claims[0]!, id: 'c1' },
  said: 'a row',
  source: { id: 's0', kind: 'publisher', name: null, description: 'the row', anonymous: false, mentions: [], via },
});

describe('independent publishers', () => {
  it('are those that are named: reports that name none count as one, and the grade says so', async () => {
    const record = await fresh();
    for (const reading of unnamed) await addReport(record, reading, by());
    expect(await listRecords(record)).toMatchObject([
      {
        claims: 5,
        sources: 1,
        grade: { grade: 'weak', because: 'one independent publisher; reports that name no publisher count as one' },
      },
    ]);
  });

  it('do not grow by a row of a data set that names one of them as its source, however it is spelled', async () => {
    const record = await fresh();
    await addReport(record, { ...dara[0]!, report: { ...dara[0]!.report, publisher: 'Kurdistan24' } }, by());
    await addRows(record, set, [row(['Kurdistan 24'])], by('ana', 1));
    expect(await listRecords(record)).toMatchObject([{ claims: 2, sources: 1, grade: { grade: 'weak' } }]);
    await addRows(record, { ...set, id: 'other', name: 'Other' }, [row(['Somebody else'])], by('ana', 2));
    expect(await listRecords(record)).toMatchObject([{ claims: 3, sources: 2 }]);
  });

  it('are not two data sets that name one source', async () => {
    const record = await fresh();
    await addRows(record, set, [row(['An agency'])], by());
    await addRows(record, { ...set, id: 'other', name: 'Other' }, [row(['An agency'])], by('ana', 1));
    expect(await listRecords(record)).toMatchObject([{ claims: 2, sources: 1 }]);
  });

  it('do not grow by what came from reports without a publisher and comes back', async () => {
    const record = await fresh();
    await addReport(record, unnamed[0]!, by());
    await addRows(record, set, [row([''])], by('ana', 1));
    expect(await listRecords(record)).toMatchObject([{ claims: 2, sources: 1 }]);
  });
});

describe('a data set’s terms', () => {
  const leaving = { audience: 'leaving' } as const;

  it('are decided anew for all its rows, of the past too, and back', async () => {
    const record = await fresh();
    await addRows(record, set, [row([])], by());
    const revision = await decide(
      record,
      { kind: 'terms', target: 'made', mayLeave: false, licence: 'ask first' },
      by('ben', 1),
    );
    expect(await countRecords(record, {}, leaving)).toMatchObject({ records: 0 });
    expect(await countRecords(record, {}, { ...leaving, asOf: '1' })).toMatchObject({ records: 0 });
    expect(await countRecords(record)).toMatchObject({ records: 1 });
    const [only] = await listRecords(record);
    expect((await showRecord(record, only!.id)).rivals).toMatchObject([{ mayLeave: false }]);
    const elsewhere = { ...row([], 'r2').claim, when: null };
    await addRows(record, set, [{ ...row([], 'r2'), claim: elsewhere }], by('ana', 2));
    expect(await countRecords(record, {}, leaving)).toMatchObject({ records: 0 });
    await decide(record, { kind: 'undo', revision }, by('ben', 3));
    expect(await countRecords(record, {}, leaving)).toMatchObject({ records: 2 });
    expect((await verify(record)).faults).toEqual([]);
  });

  it('are of a set that is there', async () => {
    const record = await fresh();
    const terms = { kind: 'terms', target: 'none', mayLeave: true, licence: 'CC0' } as const;
    await expect(decide(record, terms, by())).rejects.toMatchObject({ code: 'nothing by that id' });
  });
});

import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { recordRows } from '../../bench/record-rows.ts';
import {
  addReport,
  addRows,
  countRecords,
  type DatasetRow,
  listRecords,
  listSources,
  openRecord,
} from '../../src/record/index.ts';
import { newFolder } from './engine/engine-user.ts';
import { removeFolder } from './engine/remove-folder.ts';
import { readingsOf } from './fact-reading.ts';
import { by, freshRecords } from './fresh-record.ts';

const { fresh, url } = freshRecords();
const root = newFolder();
afterAll(() => removeFolder(root));

describe('opening a record', () => {
  it('works for two commands at once on a new folder, which then write to one record', async () => {
    const [one, two] = await Promise.all([1, 2].map(() => openRecord({ data: join(root, 'data') })));
    const [a, b] = readingsOf('dakka-2020-08-26');
    await Promise.all([addReport(one!, a!, by()), addReport(two!, b!, by())]);
    expect(await countRecords(one!)).toEqual(await countRecords(two!));
    await one!.close();
    await two!.close();
  });

  it('is refused where a newer Aram has been', async () => {
    const record = await fresh();
    await sql`insert into aram.migration values ('2999-01-01-1-wonders', now()::text)`.execute(record.kept);
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(record.kept);
    await expect(openRecord({ databaseUrl: url(rows[0]!.name) })).rejects.toMatchObject({
      code: 'record of a newer aram',
    });
  });

  it.each([
    ['postgres://127.0.0.1:1/none', 'server not reached'],
    ['postgres://nobody@localhost.invalid/none', 'server not reached'],
  ])('says when a server is not there: %s', async (databaseUrl, code) => {
    await expect(openRecord({ databaseUrl })).rejects.toMatchObject({ code });
  });

  it('never tells a password', async () => {
    const told = await openRecord({ databaseUrl: 'postgres://ana:s3cret@127.0.0.1:1/none' }).catch(String);
    expect(told).toMatch(/ana@127/);
    expect(told).not.toMatch(/s3cret/);
  });
});

describe('a licensed data set', () => {
  const licensed = { id: 'theirs', name: 'Theirs', licence: 'no passing on', mayLeave: false };

  it('counts here and in nothing that leaves', async () => {
    const record = await fresh();
    const [row] = recordRows(1);
    const claim = { ...readingsOf('dara-2020-06-13')[0]!.claims[0]! };
    await addReport(record, readingsOf('dara-2020-06-13')[1]!, by());
    await addRows(record, licensed, [{ ...row!, claim }, ...recordRows(3, 5)], by());
    expect(await countRecords(record)).toMatchObject({ records: 4 });
    expect(await countRecords(record, {}, { audience: 'leaving' })).toMatchObject({ records: 1 });
    const text = { text: 'Khanaqin' };
    expect(await listRecords(record, text)).toMatchObject([{ sources: 2, claims: 2 }]);
    expect(await listRecords(record, text, {}, { audience: 'leaving' })).toMatchObject([{ sources: 1, claims: 1 }]);
    expect((await listSources(record)).map(({ name }) => name)).toContain('Theirs');
    expect((await listSources(record, {}, { audience: 'leaving' })).map(({ name }) => name)).not.toContain('Theirs');
  });

  it('says which rows it could not take, and takes the others', async () => {
    const record = await fresh();
    const [good, early, negative] = [...recordRows(3)];
    const spoilt = [
      good!,
      {
        ...early!,
        claim: {
          ...early!.claim,
          when: { edtf: 'x', earliest: '99999-01-01', latest: '99999-01-01', is: 'stated' as const },
        },
      },
      {
        ...negative!,
        claim: { ...negative!.claim, killed: { best: -3, min: -3, max: -3, unit: 'people' as const, text: '-3' } },
      },
    ];
    const { added, rejected } = await addRows(record, licensed, spoilt as DatasetRow[], by());
    expect(added).toBe(1);
    expect(rejected).toEqual([
      { key: early!.key, reason: 'no day: 99999-01-01' },
      { key: negative!.key, reason: 'no number of anything: -3' },
    ]);
  });

  it('is the same when it is brought in again, and a row that changed keeps its old word', async () => {
    const record = await fresh();
    const rows = [...recordRows(20)];
    await addRows(record, licensed, rows, by());
    expect(await addRows(record, licensed, rows, by('ana', 1))).toMatchObject({ added: 0, known: 20, changed: 0 });
    const changed = rows.map((row, n) => (n === 7 ? { ...row, said: 'Corrected.' } : row));
    expect(await addRows(record, licensed, changed, by('ana', 2))).toMatchObject({ added: 0, known: 19, changed: 1 });
    expect(await countRecords(record)).toMatchObject({ records: 20 });
    expect(await countRecords(record, { text: 'corrected' })).toMatchObject({ records: 1 });
    expect(await countRecords(record, { text: 'corrected' }, { asOf: '1' })).toMatchObject({ records: 0 });
  });
});

import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { addReport, type Database, listRecords, verify } from '../../src/record/index.ts';
import { readingsOf } from './fact-reading.ts';
import { by, freshRecords } from './fresh-record.ts';

const { fresh } = freshRecords();

async function kept(): Promise<Database> {
  const record = await fresh();
  for (const cluster of ['dara-2020-06-13', 'dakka-2020-08-26'])
    for (const reading of readingsOf(cluster)) await addReport(record, reading, by());
  return record;
}

/** What somebody with the database's keys could do. */
async function tamper(record: Database, statement: string): Promise<void> {
  await record.kept.transaction().execute(async (db) => {
    await sql`set local session_replication_role = replica`.execute(db);
    await sql.raw(statement).execute(db);
  });
}

describe('verify', () => {
  it('proves an untouched record whole, and its head is the last revision', async () => {
    const record = await kept();
    expect(await verify(record)).toMatchObject({ whole: true, revisions: 9, faults: [] });
  });

  it.each([
    [
      'a changed number in a claim',
      `update claim set body = jsonb_set(body::jsonb, '{killed,best}', '1')::json where since = 3`,
      'claim',
      'it was changed',
    ],
    ['a changed sentence', `update claim set said = 'nothing happened' where since = 3`, 'claim', 'it was changed'],
    ['a changed text', `update report set text = text || '.' where since = 3`, 'report', 'it was changed'],
    ['a removed claim', `delete from claim where since = 3`, 'claim', 'it was removed'],
    [
      'a claim moved elsewhere',
      `update member set record = (select record from member where since = 9) where since = 3`,
      'member',
      'it was changed',
    ],
    ['a claim ended in silence', `update claim set until = 5 where since = 3`, 'claim', 'it was ended past the chain'],
    [
      'a rewritten revision',
      `update revision set who = 'somebody else' where id = 3`,
      'chain',
      'it was changed: its hash is not of what it says',
    ],
    ['a removed revision', `delete from revision where id = 3`, 'chain', 'revisions before it are missing, after 2'],
  ])('says where it is not whole: %s', async (_, statement, where, fault) => {
    const record = await kept();
    await tamper(record, statement);
    const { whole, faults } = await verify(record);
    expect(whole).toBe(false);
    expect(faults).toContainEqual(expect.objectContaining({ where, fault }));
    expect(faults.every(({ revision }) => revision >= 3 && revision <= 5)).toBe(true);
  });

  it('says where a claim was written before a revision that never came', async () => {
    const record = await kept();
    await sql`insert into claim select id || 'x', report, reading, dataset, row_key, kind, body, said, source, seal, 10, until, hash
      from claim where since = 3 limit 1`.execute(record.kept);
    const { whole, faults } = await verify(record);
    expect(whole).toBe(false);
    expect(faults).toMatchObject([{ revision: 10, where: 'claim', fault: 'it was added past the chain' }]);
  });
});

describe('the database', () => {
  it.each([
    `update claim set said = 'x'`,
    `delete from revision`,
    `truncate report cascade`,
    `update revision set who = 'x'`,
    `delete from member`,
    `update member set until = null where until is not null or true`,
    `insert into record values ('i1', 'incident', 3)`,
  ])('refuses to change what was said: %s', async (statement) => {
    const record = await kept();
    await expect(sql.raw(statement).execute(record.kept)).rejects.toThrow(/never changed|newest revision/);
    expect(await listRecords(record)).toHaveLength(2);
  });
});

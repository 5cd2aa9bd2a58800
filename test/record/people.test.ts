import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import {
  addPerson,
  beginSession,
  countPeople,
  type Database,
  endSession,
  endSessionsOf,
  listPeople,
  personByName,
  removePerson,
  sessionOf,
  setPassword,
} from '../../src/record/index.ts';
import { freshRecords } from './fresh-record.ts';

const { fresh } = freshRecords();
const at = (hour: number) => new Date(Date.UTC(2026, 0, 1, hour));
const shift = { now: at(8), expires: at(20) };

async function withZelal(): Promise<Database> {
  const record = await fresh();
  await addPerson(record, { name: 'Zelal', role: 'editor', passwordHash: 'hash 1' }, at(7));
  return record;
}

describe('a person', () => {
  it('is known by name, whatever its capitals', async () => {
    const record = await withZelal();
    expect(await personByName(record, ' zelal ')).toMatchObject({
      name: 'Zelal',
      role: 'editor',
      passwordHash: 'hash 1',
    });
    await expect(addPerson(record, { name: 'ZELAL', role: 'reader', passwordHash: 'x' }, at(8))).rejects.toMatchObject({
      code: 'person not possible',
    });
    expect(await personByName(record, 'Zela')).toBeNull();
    expect(await countPeople(record)).toBe(1);
  });

  it('is removed and may come back; the name stays theirs', async () => {
    const record = await withZelal();
    await removePerson(record, 'zelal', at(9));
    expect(await listPeople(record)).toEqual([]);
    expect(await personByName(record, 'Zelal')).toBeNull();
    await addPerson(record, { name: 'Zelal', role: 'reader', passwordHash: 'hash 2' }, at(10));
    expect(await listPeople(record)).toEqual([{ name: 'Zelal', role: 'reader', created: at(10).toISOString() }]);
  });

  it.each(['', '  ', 'a\u0000b', 'x'.repeat(101), 'a\u202eb'])(
    'has a name that can be written and read (%j)',
    async (name) => {
      const record = await fresh();
      await expect(addPerson(record, { name, role: 'reader', passwordHash: 'x' }, at(8))).rejects.toMatchObject({
        code: 'person not possible',
      });
    },
  );

  it('that nobody knows is told of', async () => {
    const record = await withZelal();
    await expect(setPassword(record, 'Nobody', 'x')).rejects.toMatchObject({ code: 'nobody by that name' });
    await expect(removePerson(record, 'Nobody', at(8))).rejects.toMatchObject({ code: 'nobody by that name' });
    await expect(beginSession(record, 'Nobody', shift)).rejects.toMatchObject({ code: 'nobody by that name' });
  });
});

describe('a session', () => {
  it('lasts until its time, and is kept as a hash alone', async () => {
    const record = await withZelal();
    const { token, csrf } = await beginSession(record, 'zelal', shift);
    expect(await sessionOf(record, token, at(19))).toEqual({
      person: { name: 'Zelal', role: 'editor' },
      csrf,
      expires: at(20).toISOString(),
    });
    expect(await sessionOf(record, token, at(20))).toBeNull();
    const { rows } = await sql`select * from session`.execute(record.kept);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(await sessionOf(record, 'made up', at(9))).toBeNull();
  });

  it('ends by signing out, by another password, and with the person', async () => {
    const record = await withZelal();
    const tokens: string[] = [];
    for (let n = 0; n < 3; n++) tokens.push((await beginSession(record, 'Zelal', shift)).token);
    const open = async () => (await Promise.all(tokens.map((token) => sessionOf(record, token, at(9))))).map(Boolean);
    await endSession(record, tokens[0]!);
    expect(await open()).toEqual([false, true, true]);
    await setPassword(record, 'zelal', 'hash 2');
    expect(await open()).toEqual([false, false, false]);
    expect(await personByName(record, 'Zelal')).toMatchObject({ passwordHash: 'hash 2' });
    const again = (await beginSession(record, 'Zelal', shift)).token;
    await endSessionsOf(record, 'zelal');
    expect(await sessionOf(record, again, at(9))).toBeNull();
    const last = (await beginSession(record, 'Zelal', shift)).token;
    await removePerson(record, 'Zelal', at(9));
    expect(await sessionOf(record, last, at(9))).toBeNull();
  });

  it('that has ended is cleared away', async () => {
    const record = await withZelal();
    await beginSession(record, 'Zelal', shift);
    await beginSession(record, 'Zelal', { now: at(21), expires: at(23) });
    const { rows } = await sql<{ count: number }>`select count(*) from session`.execute(record.kept);
    expect(rows[0]!.count).toBe(1);
  });
});

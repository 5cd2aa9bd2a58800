import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { addReport, type Database, onChange } from '../../src/record/index.ts';
import { readingsOf } from './fact-reading.ts';
import { by, freshRecords } from './fresh-record.ts';

const { fresh } = freshRecords();

/** The next number that is heard. */
function ear() {
  const heard: number[] = [];
  let tell = () => {};
  const next = async (): Promise<number> => {
    while (heard.length === 0) await new Promise<void>((done) => (tell = done));
    return heard.shift()!;
  };
  return {
    next,
    listener: (head: number) => {
      heard.push(head);
      tell();
    },
  };
}

const add = (record: Database, n: number) => addReport(record, readingsOf('dara-2020-06-13')[n]!, by());

it('whoever listens hears of every change, and of none when nothing changes', async () => {
  const record = await fresh();
  await add(record, 0);
  const { next, listener } = ear();
  const stop = await onChange(record, listener);
  await add(record, 0);
  await add(record, 1);
  expect(await next()).toBe(2);
  await stop();
});

it('a listener whose connection was cut hears what changed meanwhile', async () => {
  const record = await fresh();
  const { next, listener } = ear();
  const stop = await onChange(record, listener);
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where query ilike 'select coalesce%' and datname = current_database() and pid <> pg_backend_pid()`.execute(
    record.kept,
  );
  await add(record, 0);
  expect(await next()).toBe(1);
  await add(record, 1);
  expect(await next()).toBe(2);
  await stop();
});

import { sql } from 'kysely';
import { connectionProblem } from '../connection-problem.ts';
import type { Database } from '../open-record.ts';
import { RecordProblem } from '../record-problem.ts';
import { type PersonRow, type Role, roles } from '../schema/index.ts';

/** Somebody who may use this record on a server. */
export interface Person {
  readonly name: string;
  readonly role: Role;
  /** ISO 8601, UTC. */
  readonly created: string;
}

export interface NewPerson {
  readonly name: string;
  readonly role: Role;
  /** What a slow password hash gives (Argon2): never the password. */
  readonly passwordHash: string;
}

/** Takes somebody in. A name is one whatever its capitals; who was removed comes back with this role and password. */
export async function addPerson(record: Database, given: NewPerson, at: Date): Promise<Person> {
  const { passwordHash, role } = given;
  const name = soundName(given.name);
  if (!roles.includes(role)) throw notPossible(role, 'there is no such role', `One of: ${roles.join(', ')}.`);
  const { rows } = await asked(record, () =>
    sql<PersonRow>`insert into person (name, role, password_hash, created)
      values (${name}, ${role}, ${passwordHash}, ${at.toISOString()})
      on conflict (lower(name)) do update set name = excluded.name, role = excluded.role,
        password_hash = excluded.password_hash, created = excluded.created, disabled = null
      where person.disabled is not null returning *`.execute(record.kept),
  );
  if (!rows[0]) throw notPossible(name, 'somebody has this name', 'Choose another name.');
  return person(rows[0]);
}

/** Gives somebody another password and ends their sessions. */
export async function setPassword(record: Database, name: string, passwordHash: string): Promise<void> {
  await change(record, name, sql`password_hash = ${passwordHash}`);
}

/** Somebody may not come in any more, and their sessions end. The history keeps their name. */
export async function removePerson(record: Database, name: string, at: Date): Promise<void> {
  await change(record, name, sql`disabled = ${at.toISOString()}`);
}

async function change(record: Database, name: string, set: ReturnType<typeof sql>): Promise<void> {
  await asked(record, () =>
    record.kept.transaction().execute(async (db) => {
      const { rows } = await sql<{ id: number }>`
        update person set ${set} where lower(name) = lower(${name.trim()}) and disabled is null returning id`.execute(
        db,
      );
      if (!rows[0]) throw nobody(name);
      await db.deleteFrom('session').where('person', '=', rows[0].id).execute();
    }),
  );
}

/** Everybody who may come in, by name. */
export async function listPeople(record: Database): Promise<Person[]> {
  const rows = await asked(record, () =>
    record.kept.selectFrom('person').selectAll().where('disabled', 'is', null).orderBy(sql`lower(name)`).execute(),
  );
  return rows.map(person);
}

/** Somebody with their password's hash, to be checked; null when nobody by that name may come in. */
export async function personByName(
  record: Database,
  name: string,
): Promise<(Person & { readonly passwordHash: string }) | null> {
  const row = await asked(record, () =>
    record.kept
      .selectFrom('person')
      .selectAll()
      .where(sql<boolean>`lower(name) = lower(${name.trim().normalize('NFC')})`)
      .where('disabled', 'is', null)
      .executeTakeFirst(),
  );
  return row ? { ...person(row), passwordHash: row.password_hash } : null;
}

/** How many may come in. Nobody: the record is used by whoever has its folder. */
export const countPeople = async (record: Database): Promise<number> => (await listPeople(record)).length;

const person = ({ name, role, created }: Pick<PersonRow, 'name' | 'role' | 'created'>): Person => ({
  name,
  role,
  created,
});

/** A name as a revision is signed with it. */
function soundName(given: string): string {
  const name = given.trim().normalize('NFC');
  if (name === '' || name.length > 100 || /\p{Cc}|\p{Cf}/u.test(name))
    throw notPossible(given, 'this is no name', 'Give up to a hundred letters.');
  return name;
}

/** Asks the database, with its troubles in plain words. */
export async function asked<T>(record: Database, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw connectionProblem(record.where, error);
  }
}

const notPossible = (subject: string, said: string, todo: string): RecordProblem =>
  new RecordProblem('person not possible', subject, said, todo);

export const nobody = (name: string): RecordProblem =>
  new RecordProblem('nobody by that name', name, 'nobody by that name may come in', 'See who may.');

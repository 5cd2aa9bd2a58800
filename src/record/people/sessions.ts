import { hash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../open-record.ts';
import type { Role } from '../schema/index.ts';
import { asked, nobody } from './people.ts';

/** Somebody signed in. */
export interface Session {
  readonly person: { readonly name: string; readonly role: Role };
  /** What a form has to send back, so that no other page can act for this person. */
  readonly csrf: string;
  /** ISO 8601, UTC. */
  readonly expires: string;
}

const lettersOf = (bytes: number): string => randomBytes(bytes).toString('base64url');

const tokenHash = (token: string): string => `\\x${hash('sha256', token, 'hex')}`;

/**
 * Signs somebody in, whose password was checked. The token is told here once; the record keeps its hash alone.
 * Sessions that have ended by their time are cleared away.
 */
export async function beginSession(
  record: Database,
  name: string,
  { now, expires }: { readonly now: Date; readonly expires: Date },
): Promise<Session & { readonly token: string }> {
  const token = lettersOf(32);
  const csrf = lettersOf(24);
  const { rows } = await asked(record, async () => {
    await record.kept.deleteFrom('session').where('expires_at', '<=', now.toISOString()).execute();
    return sql<Session['person']>`
      with who as (select id, name, role from person where lower(name) = lower(${name.trim()}) and disabled is null),
        made as (insert into session (token_hash, person, csrf, expires_at)
          select ${tokenHash(token)}::bytea, id, ${csrf}, ${expires.toISOString()}::timestamptz from who)
      select name, role from who`.execute(record.kept);
  });
  const person = rows[0];
  if (!person) throw nobody(name);
  return { token, csrf, expires: expires.toISOString(), person };
}

/** Who holds this token; null when it is none, or has ended. */
export async function sessionOf(record: Database, token: string, now: Date): Promise<Session | null> {
  const { rows } = await asked(record, () =>
    sql<{ name: string; role: Role; csrf: string; expires: string }>`
      select p.name, p.role, s.csrf, s.expires_at as expires from session s join person p on p.id = s.person
      where s.token_hash = ${tokenHash(token)}::bytea and s.expires_at > ${now.toISOString()} and p.disabled is null`.execute(
      record.kept,
    ),
  );
  const row = rows[0];
  return row ? { person: { name: row.name, role: row.role }, csrf: row.csrf, expires: row.expires } : null;
}

/** Signs out. A token that is none is nothing to end. */
export async function endSession(record: Database, token: string): Promise<void> {
  await asked(record, () =>
    sql`delete from session where token_hash = ${tokenHash(token)}::bytea`.execute(record.kept),
  );
}

/** Signs somebody out everywhere. */
export async function endSessionsOf(record: Database, name: string): Promise<void> {
  await asked(record, () =>
    sql`delete from session where person in (select id from person where lower(name) = lower(${name.trim()}))`.execute(
      record.kept,
    ),
  );
}

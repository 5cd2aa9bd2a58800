import { sql, type Transaction } from 'kysely';
import type { KeptTables } from '../schema/index.ts';
import { containment, likenessBands, shingles } from './likeness.ts';

// Two reporters of one event share a quotation; a copy shares most of its sentences.
const copied = 0.7;
const fewest = 20;

/** The report that this text is a copy of, if it is one, and the keys to find it by later. */
export async function findOriginal(
  db: Transaction<KeptTables>,
  text: string,
): Promise<{ original: string | null; bands: number[] }> {
  const own = shingles(text);
  const bands = likenessBands(own);
  if (own.size < fewest) return { original: await sameText(db, text), bands };
  const { rows } = await sql<{ id: string; text: string; copy_of: string | null }>`
    select id, text, copy_of from report where id in (
      select report from likeness where band = any(${bands}::bigint[]) group by report order by count(*) desc limit 20)
    order by since, id`.execute(db);
  const found = rows.find((row) => containment(own, shingles(row.text)) >= copied);
  return { original: found ? (found.copy_of ?? found.id) : null, bands };
}

async function sameText(db: Transaction<KeptTables>, text: string): Promise<string | null> {
  const { rows } = await sql<{ id: string; copy_of: string | null }>`
    select id, copy_of from report where text_hash = sha256(convert_to(${text}, 'UTF8')) order by since limit 1`.execute(
    db,
  );
  return rows[0] ? (rows[0].copy_of ?? rows[0].id) : null;
}

import type { Transaction } from 'kysely';
import type { RevisionContent } from '../revision/index.ts';
import type { KeptTables, RevisionRow } from '../schema/index.ts';

export interface RevisionLink extends Omit<RevisionRow, 'content'> {
  readonly content: RevisionContent;
}

const mostRevisions = 500;
const mostRows = 5000;

/** The chain in order, in pages that hold some thousand rows. */
export async function* readRevisions(db: Transaction<KeptTables>): AsyncGenerator<RevisionLink[]> {
  let after = 0;
  let size = 10;
  for (;;) {
    const page = (await db
      .selectFrom('revision')
      .selectAll()
      .where('id', '>', after)
      .orderBy('id')
      .limit(size)
      .execute()) as RevisionLink[];
    if (page.length === 0) return;
    yield page;
    after = page.at(-1)!.id;
    const rows = page.reduce((sum, { content }) => sum + rowCount(content), 0);
    size = Math.max(1, Math.min(mostRevisions, Math.floor((mostRows * page.length) / Math.max(1, rows))));
  }
}

const rowCount = ({ rows }: RevisionContent): number =>
  Object.values(rows ?? {}).reduce((sum, list) => sum + list.length, 0);

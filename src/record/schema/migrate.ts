import { type Kysely, Migrator } from 'kysely';
import { RecordProblem } from '../record-problem.ts';
import type { KeptTables } from './kept-tables.ts';
import { migrations } from './migrations/index.ts';

/** Brings the tables up to this Aram's. Several commands may do so at once. */
export async function migrate(db: Kysely<KeptTables>, where: string): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    migrationTableSchema: 'aram',
    migrationTableName: 'migration',
    migrationLockTableName: 'migration_lock',
  });
  const { error } = await migrator.migrateToLatest();
  if (error instanceof Error && /previously executed migration .* is missing/.test(error.message))
    throw new RecordProblem(
      'record of a newer aram',
      where,
      'a newer Aram has been here',
      'Use that one, or its backup (aram backup) with this one’s restore.',
      error,
    );
  if (error) throw error;
}

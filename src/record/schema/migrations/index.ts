import { type Kysely, type Migration, sql } from 'kysely';
import { account } from './2026-11-22-account.ts';
import { kept } from './2026-11-22-kept.ts';
import { open } from './2026-11-22-open.ts';
import { unchanging } from './2026-11-22-unchanging.ts';
import { byHand } from './2026-11-26-by-hand.ts';
import { map } from './2026-11-26-map.ts';
import { mentioned } from './2026-11-26-mentioned.ts';
import { people } from './2026-11-26-people.ts';
import { terms } from './2026-11-26-terms.ts';
import { imports } from './2026-11-27-imports.ts';
import { lists } from './2026-11-27-lists.ts';
import { placesCounted } from './2026-11-27-places-counted.ts';

const run = (text: string): Migration => ({
  up: async (db: Kysely<unknown>) => {
    await sql.raw(text).execute(db);
  },
});

/** Forward only; a migration that has been released is never edited. */
export const migrations: Readonly<Record<string, Migration>> = {
  '2026-11-22-1-kept': run(kept),
  '2026-11-22-2-unchanging': run(unchanging),
  '2026-11-22-3-account': run(account),
  '2026-11-22-4-open': run(open),
  '2026-11-26-1-people': run(people),
  '2026-11-26-2-by-hand': run(byHand),
  '2026-11-26-3-map': run(map),
  '2026-11-26-4-mentioned': run(mentioned),
  '2026-11-26-5-terms': run(terms),
  '2026-11-27-1-lists': run(lists),
  '2026-11-27-2-places-counted': run(placesCounted),
  '2026-11-27-3-imports': run(imports),
};

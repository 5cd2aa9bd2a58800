import { chownSync, lchownSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { RecordProblem } from '../record-problem.ts';
import { binaries } from './binaries.ts';
import type { DataFolder } from './data-folder.ts';
import { type EngineUser, namedUser } from './engine-user.ts';
import { diskFull, folderProblem, withoutRights } from './folder-problem.ts';
import { folderName, runProgram } from './run-program.ts';

/** The name of the engine's only login. Who may use it is decided by who can enter the socket's folder. */
export const loginName = 'aram';

const initdbArgs = [
  `--username=${loginName}`,
  '--auth-local=trust',
  '--auth-host=reject',
  '--encoding=UTF8',
  // The engine's own rules for letters: sorting is the same on every machine and after every upgrade.
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--no-instructions',
];

/** Makes an empty database beside its place and moves it there whole, so that a crash leaves none by half. */
export async function createCluster(folder: DataFolder, user: EngineUser | null): Promise<void> {
  let draft: string | null = null;
  try {
    draft = mkdtempSync(join(folder.path, 'engine.new-'));
    const maker = user && namedUser();
    if (maker) chownSync(draft, maker.uid, maker.gid);
    const { code, said } = await runProgram(
      binaries(user !== null).initdb,
      [`--pgdata=${folderName(draft, user)}`, ...initdbArgs],
      draft,
      maker,
    );
    if (code !== 0) throw notMade(folder, said);
    if (user) handOver(draft, user);
    renameSync(draft, folder.cluster);
  } catch (error) {
    if (draft) rmSync(draft, { recursive: true, force: true });
    // Another command made it in the meantime.
    if (['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) return;
    throw folderProblem(folder.path, error);
  }
}

function handOver(path: string, user: EngineUser): void {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (entry.isDirectory()) handOver(join(path, entry.name), user);
    else lchownSync(join(path, entry.name), user.uid, user.gid);
  }
  chownSync(path, user.uid, user.gid);
}

function notMade(folder: DataFolder, said: string): Error {
  if (said.includes('No space left')) return diskFull(folder.path);
  if (said.includes('Permission denied')) return withoutRights(folder.path);
  return new RecordProblem(
    'engine does not start',
    folder.path,
    `the database could not be made: ${said.trim().split('\n').at(-1)}`,
    'Try another folder with --data, or set DATABASE_URL to a PostgreSQL server.',
  );
}

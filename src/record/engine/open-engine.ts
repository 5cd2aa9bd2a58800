import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { RecordProblem } from '../record-problem.ts';
import { createCluster, loginName } from './create-cluster.ts';
import { type DataFolder, dataFolder, enterFolder } from './data-folder.ts';
import { engineUser } from './engine-user.ts';
import { folderProblem } from './folder-problem.ts';
import { type Lease, sharedLease, takeLease } from './lease.ts';
import { clearStaleLock, postmaster } from './postmaster.ts';
import { adoptEngine, startEngine } from './start-engine.ts';

/** How a client reaches PostgreSQL; `host` is the socket's folder for an engine of ours. */
export interface Address {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
}

/** A running engine, held by this process until `close`. The last to close it stops it. */
export interface Engine {
  readonly address: Address;
  readonly close: () => void;
}

// Recovery after a crash replays at most max_wal_size, which takes seconds.
const longestStart = 120_000;
const patience = 3_000;

/** Opens the record's engine over a folder: makes it, starts it, or joins the one that another command started. */
export async function openEngine(path: string): Promise<Engine> {
  if (process.platform === 'win32') throw notOnWindows();
  const folder = dataFolder(path);
  if (!enterFolder(folder)) await createCluster(folder, engineUser(folder.path));
  const address = { host: folder.sockets, port: 5432, user: loginName, database: 'postgres' };
  try {
    const lease = await hold(folder, () => answers(address));
    return { address, close: lease.giveBack };
  } catch (error) {
    throw folderProblem(folder.path, error);
  }
}

const notOnWindows = (): RecordProblem =>
  new RecordProblem(
    'engine missing',
    'Windows',
    'Aram does not start an engine of its own here yet: it stops it by named pipes, which Windows has not',
    'Set DATABASE_URL to a PostgreSQL server, or run Aram under WSL.',
  );

async function hold(folder: DataFolder, answer: () => Promise<boolean>): Promise<Lease> {
  const user = engineUser(folder.cluster);
  const begun = Date.now();
  let unwatchedSince: number | null = null;
  while (Date.now() - begun < longestStart) {
    const joined = takeLease(sharedLease(folder));
    if (joined) {
      if (await answersWhileHeld(joined, answer)) return joined;
      joined.giveBack();
    }
    const running = postmaster(folder);
    if (running !== null && (await answer())) {
      // Starting, stopping, or without its watcher: only the last lasts.
      unwatchedSince ??= Date.now();
      const adopted = Date.now() - unwatchedSince > patience ? await adoptEngine(folder, user, running) : null;
      if (adopted) return adopted;
    } else {
      unwatchedSince = null;
      clearStaleLock(folder);
      const started = await startEngine(folder, user, answer);
      if (started !== 'lost') return started.lease;
    }
    await pause(20);
  }
  throw new RecordProblem(
    'engine does not start',
    folder.path,
    `PostgreSQL did not answer within ${longestStart / 1000} seconds`,
    `Its log is ${folder.log}.`,
  );
}

async function answersWhileHeld(lease: Lease, answer: () => Promise<boolean>): Promise<boolean> {
  while (lease.holds()) {
    if (await answer()) return true;
    await pause(5);
  }
  return false;
}

async function answers(address: Address): Promise<boolean> {
  const client = new pg.Client(address);
  client.on('error', () => {});
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

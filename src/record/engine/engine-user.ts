import { readFileSync, statSync } from 'node:fs';
import { RecordProblem } from '../record-problem.ts';

export interface EngineUser {
  readonly uid: number;
  readonly gid: number;
}

// systemd leaves 60706 to 61183 to nobody (systemd.io/UIDS-GIDS), so no other program runs as this user.
const own: EngineUser = { uid: 60914, gid: 60914 };

/** PostgreSQL refuses to run as root: then it runs as the folder's owner, or as a user of its own. Otherwise null. */
export function engineUser(folder: string): EngineUser | null {
  if (process.getuid?.() !== 0) return null;
  const { uid, gid } = statSync(folder, { throwIfNoEntry: false }) ?? { uid: 0, gid: 0 };
  return uid === 0 ? own : { uid, gid };
}

/** A user with a name, which `initdb` insists on; what it makes is handed over afterwards. */
export function namedUser(): EngineUser {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found = users.find(([name]) => name === 'nobody') ?? users.find(([, , uid]) => Number(uid) > 0);
  if (found) return { uid: Number(found[2]), gid: Number(found[3]) };
  throw new RecordProblem(
    'engine needs a user',
    'this machine',
    'PostgreSQL does not run as root and there is no other user',
    'Add a user, or run Aram as one.',
  );
}

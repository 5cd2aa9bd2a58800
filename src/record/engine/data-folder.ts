import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { reportId } from '../../reports/index.ts';
import { RecordProblem } from '../record-problem.ts';
import { folderProblem } from './folder-problem.ts';

/** The PostgreSQL that this Aram brings. A folder made by another one is not opened. */
export const engineMajor = '18';

/** Where things lie in a data folder. All paths are absolute. */
export interface DataFolder {
  readonly path: string;
  /** PostgreSQL's own folder. */
  readonly cluster: string;
  readonly log: string;
  /** The folder of the socket: only its user can enter it. */
  readonly sockets: string;
}

// A socket's whole path has room for 103 bytes on macOS and 107 on Linux.
const longestFolder = 80;

export function dataFolder(path: string): DataFolder {
  const whole = resolve(path);
  const cluster = join(whole, 'engine');
  const short = Buffer.byteLength(cluster) <= longestFolder;
  const owner = userInfo().uid;
  const sockets = short ? cluster : join(tmpdir(), `aram-${owner}-${reportId(whole)}`);
  return { path: whole, cluster, log: join(whole, 'engine.log'), sockets };
}

/** Makes the folder if it is missing; refuses one that holds anything but a record. True when it holds one. */
export function enterFolder(folder: DataFolder): boolean {
  try {
    mkdirSync(folder.path, { recursive: true, mode: 0o700 });
    const entries = readdirSync(folder.path).filter((name) => !/^engine\.(log|new-.*)$/.test(name));
    if (!entries.includes('engine')) {
      if (entries.length > 0) throw somethingElse(folder);
      return false;
    }
    const version = join(folder.cluster, 'PG_VERSION');
    if (!existsSync(version)) throw somethingElse(folder);
    checkMajor(folder, readFileSync(version, 'utf8').trim());
    return true;
  } catch (error) {
    throw folderProblem(folder.path, error);
  }
}

function somethingElse(folder: DataFolder): RecordProblem {
  return new RecordProblem(
    'folder is something else',
    folder.path,
    'this folder holds other things and no record',
    'Name an empty or a new folder with --data.',
  );
}

function checkMajor(folder: DataFolder, major: string): void {
  if (major === engineMajor) return;
  throw new RecordProblem(
    'folder of another version',
    folder.path,
    `made by PostgreSQL ${major}, and this Aram brings ${engineMajor}`,
    'Make a backup with the Aram that made it (aram backup), then restore it here into a new folder (aram restore).',
  );
}

import { statfsSync } from 'node:fs';
import { diskFull } from './engine/folder-problem.ts';
import { RecordProblem } from './record-problem.ts';

const cut = new Set(['57P01', '57P02', '57P03', '08006', '08003', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT']);
const unreached = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENOENT', 'EHOSTUNREACH']);

/** What an error of the database means to a person; any other error is a bug and stays as it is. */
export function connectionProblem(where: string, error: unknown): unknown {
  const { code, message = '' } = error as { code?: string; message?: string };
  if (code === '53100') return diskFull(where, error);
  if (unreached.has(code ?? ''))
    return new RecordProblem(
      'server not reached',
      where,
      'no PostgreSQL answers there',
      'Check the address and that it runs.',
      error,
    );
  if (code === '28P01' || code === '28000' || code === '3D000' || code === '42501')
    return new RecordProblem('server refused', where, message, 'Check the user, the database and its rights.', error);
  // PostgreSQL stops at once where its log cannot grow: then the cut is only what is seen of it.
  if (isCut(code, message) && noSpaceLeft(where)) return diskFull(where, error);
  if (isCut(code, message))
    return new RecordProblem(
      'connection lost',
      where,
      'the connection was cut; what was acknowledged is kept, the rest was not taken in',
      'Do it again.',
      error,
    );
  return error;
}

const isCut = (code: string | undefined, message: string): boolean =>
  cut.has(code ?? '') || /Connection terminated|connection is closed|not queryable/.test(message);

// What PostgreSQL takes at a time for its log.
const segment = 16 * 2 ** 20;

/** True when a data folder's disk has no room for another piece of the engine's log. */
function noSpaceLeft(where: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(where);
    return bavail * bsize < segment;
  } catch {
    return false;
  }
}

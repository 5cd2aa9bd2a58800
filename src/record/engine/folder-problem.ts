import { RecordProblem } from '../record-problem.ts';

/** What a failed system call on a data folder means to a person. */
export function folderProblem(path: string, error: unknown): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return withoutRights(path, error);
    case 'ENOSPC':
    case 'EDQUOT':
      return diskFull(path, error);
    case 'ENOTDIR':
    case 'EEXIST':
      return new RecordProblem(
        'folder is something else',
        path,
        'this is a file, not a folder',
        'Name a folder with --data.',
        error,
      );
    default:
      return error;
  }
}

export const withoutRights = (path: string, cause?: unknown): RecordProblem =>
  new RecordProblem(
    'folder without rights',
    path,
    'this user may not read and write here',
    'Give yourself the rights, or name another folder with --data.',
    cause,
  );

export const diskFull = (path: string, cause?: unknown): RecordProblem =>
  new RecordProblem(
    'disk full',
    path,
    'there is no space left; what was acknowledged is kept, the rest was not taken in',
    'Make space, then do it again.',
    cause,
  );

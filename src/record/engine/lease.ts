import { closeSync, constants, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFolder } from './data-folder.ts';

/** A hold on the running engine: it is not stopped before this is given back, or its process ends. */
export interface Lease {
  /** False when the engine's watcher is gone, and the engine with it. */
  readonly holds: () => boolean;
  readonly giveBack: () => void;
}

export const sharedLease = (folder: DataFolder): string => join(folder.cluster, 'aram.lease');

/** Takes the lease at this path, or null when nobody watches an engine there. */
export function takeLease(path: string): Lease | null {
  let handle: number;
  try {
    handle = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
  } catch (error) {
    if (['ENOENT', 'ENXIO'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
  const sign = (): boolean => {
    try {
      writeSync(handle, '\n');
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return true;
      return false;
    }
  };
  if (!sign()) {
    closeSync(handle);
    return null;
  }
  return { holds: sign, giveBack: () => closeSync(handle) };
}

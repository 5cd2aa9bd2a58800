import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Processor time of the engine's processes, and of those it has had, in milliseconds (Linux). */
export function engineProcessor(folder: string): number {
  const parent = readFileSync(join(folder, 'engine', 'postmaster.pid'), 'utf8').split('\n')[0];
  let ms = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
      if (fields[1] === parent || pid === parent)
        ms += Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
      // Of those that have ended only ticks of a hundredth of a second are known.
      if (pid === parent) ms += (Number(fields[13]) + Number(fields[14])) * 10;
    } catch {
      // Gone meanwhile.
    }
  }
  return ms;
}

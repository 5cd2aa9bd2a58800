import { readFileSync } from 'node:fs';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import { type FastifyRequest, fastify } from 'fastify';
import { type Database, headOf, onChange } from '../record/index.ts';
import type { Access } from './access/asker.ts';
import { guard } from './access/guard.ts';
import { askedHere } from './access/loopback.ts';
import { Head } from './answers/head.ts';
import { HotAnswers } from './answers/hot-answers.ts';
import type { App, SchemaTypes } from './app.ts';
import { contentPolicy } from './content-policy.ts';
import type { Parts } from './parts.ts';
import { problemOf } from './problem-of.ts';
import { Refused } from './problems.ts';
import { listRoutes } from './routes/lists.ts';
import { overviewRoutes } from './routes/overview.ts';
import { recordRoutes } from './routes/records.ts';
import { sessionRoutes } from './routes/session.ts';
import { validated } from './validated.ts';

export interface ServerOptions {
  readonly record: Database;
  /** The built web application: `index.html` and its files. Null: the server has the API alone. */
  readonly webFolder: string | null;
  readonly access: Access;
  readonly now?: () => Date;
  /** Told of faults, a line each. */
  readonly log?: (line: string) => void;
}

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** The server over a record: its API under `/api`, and the web application. Listen with `listen`, end with `close`. */
export async function createServer(options: ServerOptions): Promise<App> {
  const { record, access, now = () => new Date(), log = () => {} } = options;
  const app: App = fastify({ logger: false, trustProxy: access.behindTls ?? false }).withTypeProvider<SchemaTypes>();
  const head = new Head(await headOf(record));
  const deaf = await onChange(record, (revision) => head.reached(revision));
  app.addHook('onClose', deaf);
  const parts: Parts = { record, access, head, hot: new HotAnswers(), now, version };
  app.setValidatorCompiler(validated);
  app.setSerializerCompiler(() => JSON.stringify);
  answerProblems(app, log);
  guard(app, async (request) => askerOf(request, access));
  await app.register(fastifyCookie);
  await app.register(fastifyHelmet, contentPolicy);
  await app.register(async (api) => routes(api as App, parts), { prefix: '/api' });
  await serveWeb(app, options.webFolder);
  return app;
}

function routes(api: App, parts: Parts): void {
  sessionRoutes(api, parts);
  overviewRoutes(api, parts);
  recordRoutes(api, parts);
  listRoutes(api, parts);
}

function askerOf({ raw }: FastifyRequest, { local, publicReaders }: Access) {
  if (local && askedHere(raw)) return { who: null, role: 'administrator' as const, local: true };
  return { who: null, role: publicReaders ? ('reader' as const) : null, local: false };
}

function answerProblems(app: App, log: (line: string) => void): void {
  app.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error, request.url.split('?')[0]!);
    if (problem.status >= 500) log(`${request.method} ${request.routeOptions.url}: ${(error as Error).stack ?? error}`);
    return reply.code(problem.status).type('application/problem+json').send(problem);
  });
}

async function serveWeb(app: App, webFolder: string | null): Promise<void> {
  if (webFolder !== null) await app.register(fastifyStatic, { root: webFolder, serve: false });
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0]!;
    if (webFolder === null || request.method !== 'GET' || path.startsWith('/api'))
      throw new Refused('no such page', 'Nothing is here.');
    return reply.sendFile(/\.\w+$/.test(path) ? path : 'index.html');
  });
}

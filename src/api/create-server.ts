import { readFileSync } from 'node:fs';
import fastifyCookie from '@fastify/cookie';
import { fastify } from 'fastify';
import { type Database, headOf, onChange } from '../record/index.ts';
import type { Access } from './access/asker.ts';
import { type GuardedRoute, guard } from './access/guard.ts';
import { limitRate } from './access/rate.ts';
import { WhoAsks } from './access/who-asks.ts';
import { Changes } from './answers/changes.ts';
import { Head } from './answers/head.ts';
import { HotAnswers } from './answers/hot-answers.ts';
import { KeptTotals } from './answers/kept-totals.ts';
import { answerProblems, clientErrorHandler, frameworkErrors } from './answers/problem-answers.ts';
import { ChangesKnown } from './answers/rests-on.ts';
import { StoredAnswers } from './answers/stored-answers.ts';
import type { App, SchemaTypes } from './app.ts';
import { Assessor } from './assessing/assessor.ts';
import { Warmth } from './assessing/warmth.ts';
import type { Background } from './background.ts';
import { holdBrowsers } from './content-policy.ts';
import { describeRoutes } from './pages/openapi.ts';
import type { Parts } from './parts.ts';
import { routes } from './routes/index.ts';
import { sockets } from './sockets.ts';
import { refuseUnkeepable } from './unkeepable.ts';
import { Importer } from './uploads/importer.ts';
import { Reader } from './uploads/reader.ts';
import { validated } from './validated.ts';
import { serveWeb } from './web-files.ts';

export interface ServerOptions {
  readonly record: Database;
  /** The built web application: `index.html` and its files. Null: the server has the API alone. */
  readonly webFolder: string | null;
  readonly access: Access;
  /** What maps are drawn over, of `backgroundOf`, and whose it is. */
  readonly background?: Background | null;
  readonly backgroundCredit?: string | null;
  /** Who signs what is decided where nobody signs in. */
  readonly localName?: string;
  readonly now?: () => Date;
  /** The file that answers are kept in while no server runs. Without one they are kept in memory alone. */
  readonly answersFile?: string | null;
  /** Told of faults, a line each. */
  readonly log?: (line: string) => void;
}

/** A server, and the table of its routes with who may ask them. */
export type Server = App & { readonly guarded: readonly GuardedRoute[] };

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** The server over a record: its API under `/api`, and the web application. Listen with `listen`, end with `close`. */
export async function createServer(options: ServerOptions): Promise<Server> {
  const { access, webFolder, log = () => {} } = options;
  const parts = await partsOf(options);
  const app: App = fastify({
    ...sockets,
    logger: false,
    frameworkErrors,
    clientErrorHandler,
    // Of the addresses that are forwarded, the one that the proxy in front saw itself.
    trustProxy: access.behindTls ? (_address, hop) => hop === 0 : false,
  }).withTypeProvider<SchemaTypes>();
  app.setValidatorCompiler(validated);
  app.setSerializerCompiler(() => JSON.stringify);
  app.removeContentTypeParser('text/plain');
  answerProblems(app, log);
  await app.register(fastifyCookie);
  await holdBrowsers(app, access, options.background ?? null);
  const guarded = guard(app, (request) => parts.whoAsks.of(request));
  await limitRate(app, access);
  refuseUnkeepable(app);
  await describeRoutes(app, version);
  await app.register(async (api) => routes(api as App, parts), { prefix: '/api' });
  await serveWeb(app, webFolder);
  await followChanges(app, parts);
  await keepAnswers(app, parts, options);
  return Object.assign(app, { guarded });
}

async function partsOf({
  record,
  access,
  now = () => new Date(),
  localName = 'local',
  background = null,
  backgroundCredit = null,
}: ServerOptions): Promise<Parts> {
  const changesKnown = new ChangesKnown(record);
  return {
    background,
    backgroundCredit,
    record,
    access,
    now,
    version,
    localName,
    head: new Head(await headOf(record)),
    hot: new HotAnswers(),
    changesKnown,
    totals: new KeptTotals(record, changesKnown),
    whoAsks: new WhoAsks(record, access, now),
    changes: new Changes(),
    reader: new Reader(),
    importer: new Importer(),
    assessor: new Assessor(record.whereabouts),
    openings: [],
  };
}

async function followChanges(app: App, parts: Parts): Promise<void> {
  const { record, head, reader, importer, assessor, changes } = parts;
  const warmth = new Warmth(parts);
  head.listen(() => warmth.begin());
  app.addHook('onListen', async () => warmth.begin(0));
  const deaf = await onChange(record, (revision) => head.reached(revision));
  app.addHook('onClose', async () => {
    warmth.close();
    changes.close();
    await Promise.all([deaf(), reader.close(), importer.close(), assessor.close()]);
  });
}

async function keepAnswers(app: App, { record, hot }: Parts, { answersFile, log }: ServerOptions): Promise<void> {
  if (!answersFile) return;
  const stored = new StoredAnswers(answersFile, record);
  await stored.takeInto(hot);
  app.addHook('onClose', () => stored.keep(hot).catch((error) => log?.(`answers were not kept: ${String(error)}`)));
}

import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { addReport, placementsOf } from '../../record/index.ts';
import { signature } from '../access/signature.ts';
import { standpointOf } from '../access/standpoint.ts';
import type { App } from '../app.ts';
import {
  type ReportAdded as Added,
  FileQuery,
  ReadingAnswer,
  ReportAdded,
  ReportGiven,
  TableAdded,
} from '../contract/index.ts';
import type { Parts } from '../parts.ts';
import { Refused } from '../problems.ts';
import { addTable } from '../uploads/add-table.ts';
import { type Upload, uploadOf } from '../uploads/upload.ts';
import { importRoute } from './imports.ts';

/** The largest file taken in, in bytes: a table of some thousand reports. A single report is of up to 8 MB. */
export const largestUpload = 24 * 1024 * 1024;
// Each is held in memory until it is read.
const mostAtOnce = 12;

const body = { content: { 'application/json': { schema: ReportGiven } } };

/** Reports that come in: as text, as a file or as a table. */
export function uploadRoutes(app: App, parts: Parts): void {
  app.register(async (scope) => {
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: largestUpload }, (request, content, done) => {
      if (/^(?:multipart\/|application\/x-www-form-urlencoded)/.test(request.headers['content-type'] ?? ''))
        done(new Refused('not this kind of content', 'Send the file itself as the body, not a form.'));
      else done(null, content);
    });
    limitAtOnce(scope as App);
    reportRoute(scope as App, parts);
    readingRoute(scope as App, parts);
    importRoute(scope as App, parts, largestUpload);
  });
}

function limitAtOnce(scope: App): void {
  let running = 0;
  const counted = new WeakSet<FastifyRequest>();
  scope.addHook('preParsing', async (request) => {
    if (running >= mostAtOnce) throw new Refused('busy', 'Many are sending files. Try again in a minute.', {}, 60);
    running++;
    counted.add(request);
  });
  const done = async (request: FastifyRequest) => {
    if (counted.delete(request)) running--;
  };
  scope.addHook('onResponse', done);
  scope.addHook('onRequestAbort', done);
}

function reportRoute(scope: App, parts: Parts): void {
  scope.post(
    '/reports',
    {
      config: { may: 'editor' },
      bodyLimit: largestUpload,
      schema: {
        summary: 'Adds a report, a file or a table of reports',
        querystring: FileQuery,
        body,
        response: { 200: Type.Union([ReportAdded, TableAdded]), 201: Type.Union([ReportAdded, TableAdded]) },
      },
    },
    async (request, reply) => {
      const upload = uploadOf(request.body, request.query, request.headers);
      if (upload.isTable) {
        const added = await addTable(upload, request.query.job ?? null, request.asker, parts);
        return reply.code(201).send(added);
      }
      const added = await addOne(upload, request, parts);
      return reply.code(added.known ? 200 : 201).send(added);
    },
  );
}

async function addOne(upload: Upload, request: FastifyRequest, parts: Parts): Promise<Added> {
  const { record, reader, head } = parts;
  const reading = await reader.read(upload);
  const { report, outcome, copyOf, revision } = await addReport(record, reading, signature(request.asker, parts));
  if (revision !== null) head.reached(revision);
  const placements = await placementsOf(record, report, { audience: standpointOf(request).audience });
  return { report, known: outcome === 'known', copyOf, reading, placements };
}

function readingRoute(scope: App, { reader }: Parts): void {
  scope.post(
    '/readings',
    {
      config: { may: 'editor' },
      bodyLimit: largestUpload,
      schema: {
        summary: 'Reads a report and keeps nothing',
        querystring: FileQuery,
        body,
        response: { 200: ReadingAnswer },
      },
    },
    async (request) => {
      const upload = uploadOf(request.body, request.query, request.headers);
      if (upload.isTable)
        throw new Refused('not this kind of content', 'A table is read when it is added. Read one report at a time.');
      return reader.read(upload);
    },
  );
}

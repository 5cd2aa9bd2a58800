import { STATUS_CODES } from 'node:http';
import type { FastifyReply, FastifyServerOptions } from 'fastify';
import type { App } from '../app.ts';
import { problemOf } from '../problem-of.ts';
import { type ProblemCode, Refused } from '../problems.ts';

/** Answers what is refused, and what goes wrong, as a problem of the register. `log` is told of what is our own fault. */
export function answerProblems(app: App, log: (line: string) => void): void {
  app.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error, pathOf(request.url));
    if (problem.status >= 500) log(`${request.method} ${request.routeOptions.url ?? ''}: ${reasonOf(error)}`);
    if (error instanceof Refused && error.retryAfter !== null) reply.header('retry-after', error.retryAfter);
    return answerProblem(reply, problem);
  });
}

/** An address that Fastify cannot take apart never gets to a route, nor to the headers that every answer has. */
export const frameworkErrors: NonNullable<FastifyServerOptions['frameworkErrors']> = (error, request, reply) => {
  reply.headers({ 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'" });
  answerProblem(reply as unknown as FastifyReply, problemOf(error, pathOf(request.url)));
};

/** What Node’s parser refuses before there is a request: told in the same shape, and the connection is closed. */
export const clientErrorHandler: NonNullable<FastifyServerOptions['clientErrorHandler']> = ({ code }, socket) => {
  if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const [kind, detail] = parserRefusals[code] ?? parserRefusals.other!;
  const problem = problemOf(new Refused(kind, detail), '');
  const body = JSON.stringify(problem);
  socket.end(
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}\r\ncontent-type: application/problem+json\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\nx-content-type-options: nosniff\r\n\r\n${body}`,
  );
};

const parserRefusals: Readonly<Record<string, readonly [code: ProblemCode, detail: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: ['too slow', 'The request did not come in time.'],
  HPE_HEADER_OVERFLOW: ['headers too large', 'The address or the headers are too long.'],
  other: ['not understood', 'This is no HTTP.'],
};

const answerProblem = (reply: FastifyReply, problem: ReturnType<typeof problemOf>): FastifyReply =>
  reply
    .code(problem.status)
    .removeHeader('etag')
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(problem));

/** What was asked for is in the query, and no log's business. */
export const pathOf = (url: string): string => url.split('?')[0]!;

const reasonOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

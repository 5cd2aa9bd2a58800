import type { FastifyReply, FastifyServerOptions } from 'fastify';
import type { App } from '../app.ts';
import { problemOf } from '../problem-of.ts';
import { Refused } from '../problems.ts';

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

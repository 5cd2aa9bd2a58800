import type { FastifyRequest } from 'fastify';
import type { Static, TSchema } from 'typebox';
import type { Standpoint } from '../../record/index.ts';
import { standpointOf } from '../access/standpoint.ts';
import type { App } from '../app.ts';
import type { Parts } from '../parts.ts';
import { answer } from './answer.ts';

/** What is asked, from where, and of which revision. */
export interface Reading<Params, Query> {
  readonly params: Params;
  readonly query: Query;
  readonly from: Standpoint;
  readonly head: number;
  readonly today: string;
}

/** A route that only reads the record: its answer holds until the record changes. */
export interface ReadRoute<P extends TSchema, Q extends TSchema, A extends TSchema> {
  readonly url: string;
  readonly summary: string;
  readonly params?: P;
  readonly query: Q;
  readonly answer: A;
  /** The answer speaks of today, and is another one tomorrow. */
  readonly ofToday?: true;
  /** Text is JSON already. */
  readonly read: (asked: Reading<Static<P>, Static<Q>>) => Promise<Static<A> | Buffer>;
}

/** Adds a route for readers, answered from memory where it can be. */
export function readRoute<P extends TSchema, Q extends TSchema, A extends TSchema>(
  app: App,
  { hot, head, now }: Parts,
  { url, summary, params, query, answer: shape, ofToday, read }: ReadRoute<P, Q, A>,
): void {
  const schema = { summary, ...(params && { params }), querystring: query, response: { 200: shape as TSchema } };
  app.get(url, { config: { may: 'reader' }, schema }, (request: FastifyRequest, reply) => {
    const from = standpointOf(request);
    const today = now().toISOString().slice(0, 10);
    const depends = { head: head.revision, audience: from.audience ?? 'here', ...(ofToday && { day: today }) };
    const asked = { params: request.params, query: request.query, from, head: depends.head, today };
    return answer(hot, request, reply, depends, () => read(asked as Reading<Static<P>, Static<Q>>));
  });
}

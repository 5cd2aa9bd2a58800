import type { FastifyRequest } from 'fastify';
import type { Static, TSchema } from 'typebox';
import type { Standpoint } from '../../record/index.ts';
import { standpointOf } from '../access/standpoint.ts';
import type { App } from '../app.ts';
import type { Parts } from '../parts.ts';
import { answer } from './answer.ts';
import { isLeft, type RestsOn } from './rests-on.ts';

/** What is asked, from where, and of which revision. */
export interface Reading<Params, Query> {
  readonly params: Params;
  readonly query: Query;
  readonly from: Standpoint;
  readonly head: number;
  readonly today: string;
  /** The address of the API as the asker reaches it, for links. */
  readonly base: string;
  /** The query as it was asked. */
  readonly search: string;
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
  /** To work it out takes long: asked for less often by one address. */
  readonly costly?: true;
  /** The content type, where it is not plain JSON. */
  readonly type?: string;
  /** What the answer is made of and nothing else is: where a change does not touch it, it holds on. */
  readonly restsOn?: (asked: Reading<Static<P>, Static<Q>>) => RestsOn | null;
  /** Bytes are JSON already. */
  readonly read: (asked: Reading<Static<P>, Static<Q>>) => Promise<Static<A> | Buffer>;
}

/** Questions a minute from one address that take long to answer. */
export const mostCostly = 300;

/** Adds a route for readers, answered from memory where it can be. */
export function readRoute<P extends TSchema, Q extends TSchema, A extends TSchema>(
  app: App,
  { hot, head, now, changesKnown }: Parts,
  { url, summary, params, query, answer: shape, ofToday, costly, type, restsOn, read }: ReadRoute<P, Q, A>,
): void {
  const schema = { summary, ...(params && { params }), querystring: query, response: { 200: shape as TSchema } };
  const config = { may: 'reader', ...(costly && { rateLimit: { max: mostCostly } }) } as const;
  app.get(url, { config, schema }, (request: FastifyRequest, reply) => {
    const from = standpointOf(request);
    const today = now().toISOString().slice(0, 10);
    const depends = { head: head.revision, audience: from.audience ?? 'here', ...(ofToday && { day: today }) };
    const { params: given, query: sent } = request;
    const asked = { params: given, query: sent, from, head: depends.head, today, ...addressOf(request) } as Reading<
      Static<P>,
      Static<Q>
    >;
    const holds = async (body: Buffer, since: number): Promise<boolean> => {
      const rests = restsOn!(asked);
      const changes = rests && (await changesKnown.since(since, depends.head));
      return changes !== null && isLeft(body, rests!, changes);
    };
    // A past moment may be one that goes on today.
    const mayHoldOn = restsOn && from.asOf === undefined;
    return answer(hot, request, reply, depends, () => read(asked), { type, holds: mayHoldOn ? holds : undefined });
  });
}

/** A host that is none is not repeated in a link. */
function addressOf({ protocol, host, url }: FastifyRequest): { base: string; search: string } {
  const known = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i.test(host);
  return { base: known ? `${protocol}://${host}/api` : '/api', search: url.split('?')[1] ?? '' };
}

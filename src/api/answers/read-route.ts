import type { FastifyRequest } from 'fastify';
import type { Static, TSchema } from 'typebox';
import { Default } from 'typebox/value';
import type { Standpoint } from '../../record/index.ts';
import { standpointOf } from '../access/standpoint.ts';
import type { App } from '../app.ts';
import type { Parts } from '../parts.ts';
import { answer, answerKey, askedAs, written } from './answer.ts';
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
  /** A page asks it as soon as it is opened, with nothing chosen: worked out before anybody does. */
  readonly opens?: true;
  /** Bytes are JSON already. */
  readonly read: (asked: Reading<Static<P>, Static<Q>>) => Promise<Static<A> | Buffer>;
}

/** Questions a minute from one address that take long to answer. */
export const mostCostly = 300;

/** Adds a route for readers, answered from memory where it can be. */
export function readRoute<P extends TSchema, Q extends TSchema, A extends TSchema>(
  app: App,
  parts: Parts,
  route: ReadRoute<P, Q, A>,
): void {
  const { url, summary, params, query, answer: shape, ofToday, costly, type, opens, read } = route;
  const schema = { summary, ...(params && { params }), querystring: query, response: { 200: shape as TSchema } };
  const config = { may: 'reader', ...(costly && { rateLimit: { max: mostCostly } }) } as const;
  const now = () => ({ head: parts.head.revision, today: parts.now().toISOString().slice(0, 10) });
  app.get(url, { config, schema }, (request: FastifyRequest, reply) => {
    const from = standpointOf(request);
    const { head, today } = now();
    const depends = { head, audience: from.audience ?? 'here', ...(ofToday && { day: today }) };
    const { params: given, query: sent } = request;
    const asked = { params: given, query: sent, from, head, today, ...addressOf(request) } as Asked<P, Q>;
    const holds = holdingOn(parts, route, asked);
    return answer(parts.hot, request, reply, depends, () => read(asked), { type, holds });
  });
  if (opens)
    parts.openings.push(async (audience) => {
      const { head, today } = now();
      const plain = {
        params: {},
        query: Default(query, {}),
        from: { audience },
        head,
        today,
        base: '/api',
        search: '',
      };
      const asked = plain as Asked<P, Q>;
      const key = answerKey(audience, ofToday ? today : '', askedAs(`/api${url}`, {}, asked.query as object));
      const body = await parts.hot.of(
        key,
        head,
        async () => written(await read(asked)),
        holdingOn(parts, route, asked),
      );
      await body.in('br');
    });
}

type Asked<P extends TSchema, Q extends TSchema> = Reading<Static<P>, Static<Q>>;

/** Tells whether a body holds on over what has changed; undefined where that is not known. */
function holdingOn<P extends TSchema, Q extends TSchema, A extends TSchema>(
  { changesKnown }: Parts,
  { restsOn }: ReadRoute<P, Q, A>,
  asked: Asked<P, Q>,
): ((body: Buffer, since: number) => Promise<boolean>) | undefined {
  // A past moment may be one that goes on today.
  if (!restsOn || asked.from.asOf !== undefined) return undefined;
  return async (body, since) => {
    const rests = restsOn(asked);
    const changes = rests && (await changesKnown.since(since, asked.head));
    return changes !== null && isLeft(body, rests!, changes);
  };
}

/** A host that is none is not repeated in a link. */
function addressOf({ protocol, host, url }: FastifyRequest): { base: string; search: string } {
  const known = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i.test(host);
  return { base: known ? `${protocol}://${host}/api` : '/api', search: url.split('?')[1] ?? '' };
}

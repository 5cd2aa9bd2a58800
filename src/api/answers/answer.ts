import type { FastifyReply, FastifyRequest } from 'fastify';
import { encodingOf } from './compressed.ts';
import type { HotAnswers } from './hot-answers.ts';

/** What an answer depends on beside the address that was asked. */
export interface DependsOn {
  readonly head: number;
  readonly audience: string;
  /** The day, where the answer speaks of today. */
  readonly day?: string;
}

interface Kept {
  readonly type?: string | undefined;
  /** Whether what has changed since a revision leaves the body of then as it was. */
  readonly holds?: ((body: Buffer, since: number) => Promise<boolean>) | undefined;
}

/** Answers with what holds for one revision of the record: from memory, or with 304 when the asker has it. */
export async function answer(
  hot: HotAnswers,
  request: FastifyRequest,
  reply: FastifyReply,
  { head, audience, day = '' }: DependsOn,
  make: () => Promise<unknown>,
  { type = 'application/json; charset=utf-8', holds }: Kept = {},
): Promise<FastifyReply> {
  const tag = `W/"${head}-${audience}${day && `-${day}`}"`;
  reply.headers({ etag: tag, 'cache-control': 'private, no-cache', vary: 'accept-encoding, cookie' });
  if (knows(request.headers['if-none-match'], tag)) return reply.code(304).send();
  const key = answerKey(audience, day, askedIn(request));
  const body = await hot.of(key, head, async () => written(await make()), holds);
  const encoding = encodingOf(request.headers['accept-encoding'], body.plain.length);
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  return reply.type(type).send(await body.in(encoding));
}

export const written = (made: unknown): string | Buffer => (Buffer.isBuffer(made) ? made : JSON.stringify(made));

const knows = (known: string | undefined, tag: string): boolean =>
  (known ?? '').split(',').some((one) => one.trim() === tag || one.trim() === '*');

/** What an answer is kept under. */
export const answerKey = (audience: string, day: string, asked: string): string => `${audience} ${day} ${asked}`;

/** The same question asked otherwise is the same question: the query is in order, with its defaults. */
function askedIn({ routeOptions, params, query, protocol, host, url }: FastifyRequest): string {
  // Their answers hold links, which are of an address.
  if (routeOptions.url?.startsWith('/api/ogc')) return `${protocol} ${host} ${url}`;
  return askedAs(routeOptions.url ?? '', params as object, query as object);
}

export const askedAs = (url: string, params: object = {}, query: object = {}): string =>
  JSON.stringify([url, params, Object.entries(query).sort(([a], [b]) => (a < b ? -1 : 1))]);

import type { FastifyRequest } from 'fastify';
import type { Standpoint } from '../../record/index.ts';

/** Who reads without an account is the public: what a licence keeps here is not for them. */
export const audienceOf = ({ asker }: FastifyRequest): 'here' | 'leaving' =>
  asker.who !== null || asker.local ? 'here' : 'leaving';

/** From where the asker sees the record. */
export const standpointOf = (
  request: FastifyRequest<{ Querystring: { asOf?: string } }> | FastifyRequest,
): Standpoint => ({
  asOf: (request.query as { asOf?: string }).asOf,
  audience: audienceOf(request),
});

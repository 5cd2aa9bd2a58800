import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Access } from './asker.ts';

// Behind TLS the name itself has browsers hold it to this host and to HTTPS.
const nameOf = ({ behindTls }: Access): string => (behindTls ? '__Host-aram' : 'aram-session');

/** The token that a request brings; null without one that could be. */
export function tokenOf({ cookies }: FastifyRequest, access: Access): string | null {
  const token = cookies[nameOf(access)];
  return token !== undefined && /^[\w-]{20,100}$/.test(token) ? token : null;
}

const options = ({ behindTls }: Access) =>
  ({ path: '/', httpOnly: true, sameSite: 'strict', secure: behindTls ?? false }) as const;

export const giveToken = (reply: FastifyReply, access: Access, token: string, expires: Date): FastifyReply =>
  reply.setCookie(nameOf(access), token, { ...options(access), expires });

export const takeToken = (reply: FastifyReply, access: Access): FastifyReply =>
  reply.clearCookie(nameOf(access), options(access));

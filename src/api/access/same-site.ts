import type { FastifyRequest } from 'fastify';
import { Refused } from '../problems.ts';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a change that a page of another site had a browser send. Browsers say where it comes from by `Sec-Fetch-Site`
 * and `Origin`, which no page can forge; what sends neither is no browser, and sends no cookie unasked.
 */
export function refuseOtherSites({ method, headers, host }: FastifyRequest): void {
  if (safe.has(method)) return;
  const site = headers['sec-fetch-site'];
  const other = (site !== undefined && site !== 'same-origin' && site !== 'none') || !isOwn(headers.origin, host);
  if (other) throw new Refused('sent from another site', 'Changes are made from Aram’s own pages only.');
}

function isOwn(origin: string | undefined, host: string): boolean {
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

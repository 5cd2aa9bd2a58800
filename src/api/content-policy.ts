import type { FastifyHelmetOptions } from '@fastify/helmet';
import type { Access } from './access/asker.ts';

/**
 * What a page of ours may do: run and show files of this server, and nothing else. MapLibre draws in a worker made of
 * its own script, and pictures are made in the page.
 */
const directives = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  fontSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  connectSrc: ["'self'"],
  workerSrc: ["'self'", 'blob:'],
  manifestSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

export const contentPolicy = ({ behindTls }: Access): FastifyHelmetOptions => ({
  contentSecurityPolicy: { useDefaults: false, directives },
  frameguard: { action: 'deny' },
  referrerPolicy: { policy: 'no-referrer' },
  // Behind TLS alone: a browser that is told so on a laptop would never come back to it.
  strictTransportSecurity: behindTls ? { maxAge: 31_536_000, includeSubDomains: false } : false,
});

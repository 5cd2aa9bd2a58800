import type { FastifyHelmetOptions } from '@fastify/helmet';

/**
 * What a page of ours may do: run and show files of this server, and nothing else. MapLibre draws in a worker made of
 * its own script, and pictures are made in the page.
 */
export const contentPolicy: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
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
    },
  },
  frameguard: { action: 'deny' },
  referrerPolicy: { policy: 'no-referrer' },
  // Said behind TLS alone: a browser that is told so on a laptop would never come back to it.
  strictTransportSecurity: false,
};

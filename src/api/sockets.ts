import type { FastifyServerOptions } from 'fastify';

const seconds = 1000;

/**
 * How long a client may take, and how many there may be: one that sends a byte a second holds nothing up, and a slow line
 * still gets eight megabytes across.
 */
export const sockets = {
  /** All of a request, from its first byte to its last. */
  requestTimeout: 300 * seconds,
  /** A connection on which nothing moves. Server-sent events beat more often. */
  connectionTimeout: 120 * seconds,
  keepAliveTimeout: 65 * seconds,
  bodyLimit: 1024 * 1024,
  routerOptions: { maxParamLength: 400 },
  return503OnClosing: true,
  http: {
    headersTimeout: 20 * seconds,
    // How often the two above are looked at.
    connectionsCheckingInterval: 5 * seconds,
    maxHeaderSize: 16_384,
  },
} as const satisfies FastifyServerOptions & { http: object };

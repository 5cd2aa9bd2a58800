export type { Access, Asker, May } from './access/asker.ts';
export { isLoopback } from './access/loopback.ts';
export type { App } from './app.ts';
export type * from './contract/index.ts';
export { createServer, type ServerOptions } from './create-server.ts';

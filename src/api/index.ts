export type { Access, Asker, May } from './access/asker.ts';
export { isLoopback } from './access/loopback.ts';
export { passwordHash } from './access/password.ts';
export type { App } from './app.ts';
export { type Background, backgroundOf } from './background.ts';
export type * from './contract/index.ts';
export { createServer, type Server, type ServerOptions } from './create-server.ts';

export type * from './kept-tables.ts';
export { decisionKinds } from './kept-tables.ts';
export { migrate } from './migrate.ts';
export type { OpenClaim, OpenTables } from './open-tables.ts';

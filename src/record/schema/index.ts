export type * from './kept-tables.ts';
export { decisionKinds, roles } from './kept-tables.ts';
export { migrate } from './migrate.ts';
export type { OpenClaim, OpenTables } from './open-tables.ts';

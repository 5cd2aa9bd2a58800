export { decide } from './decide.ts';
export type { Decision } from './decision.ts';
export type { Expected } from './expected.ts';

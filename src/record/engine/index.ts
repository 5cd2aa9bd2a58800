export { type Address, type Engine, openEngine } from './open-engine.ts';

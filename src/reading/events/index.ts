export { findEvents, type SentenceEvents } from './find-events.ts';

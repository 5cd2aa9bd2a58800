export { type BriefOptions, briefPage } from './brief.ts';

export { assessmentSentences } from './assessment-sentences.ts';
export type { Sentence } from './say.ts';

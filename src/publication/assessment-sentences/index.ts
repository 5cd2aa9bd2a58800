export { assessmentSentences } from './assessment-sentences.ts';
export { claimSentences } from './claim-sentences.ts';
export { put, type Sentence, type Speaker, speakerOf } from './say.ts';
export { totalSentences } from './total-sentences.ts';

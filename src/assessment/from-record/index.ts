export { kept } from './kept.ts';
export { type FollowedInput, followedInput, type LoadedInput, loadAssessmentInput } from './load-assessment-input.ts';

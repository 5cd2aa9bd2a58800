export { type LoadedInput, loadAssessmentInput } from './load-assessment-input.ts';

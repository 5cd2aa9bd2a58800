export {
  type Around,
  type AssessmentDocument,
  assessmentAsJson,
  assessmentDocument,
  type PlaceInShort,
} from './assessment-json.ts';

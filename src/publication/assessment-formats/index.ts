export { knownOf } from './assessed-names.ts';
export { type AssessedRow, assessedAsCsv, assessedRow, byCalm } from './assessed-row.ts';
export { placeLine } from './assessment-heading.ts';
export {
  type Around,
  type AssessmentDocument,
  assessmentAsJson,
  assessmentDocument,
  type PlaceInShort,
} from './assessment-json.ts';
export { assessmentAsPage } from './assessment-page.ts';
export { assessmentAsText } from './assessment-text.ts';
export { nameIn } from './name-in.ts';
export { rowsAsPage } from './rows-page.ts';
export { rowsAsText } from './rows-text.ts';
export { type TestAround, type TestedClaim, testedClaims } from './tested-claim.ts';
export { testedAsPage } from './tested-page.ts';
export { testedAsText } from './tested-text.ts';
export { type TotalRow, totalRows, totalsAsCsv, totalsAsPage, totalsAsText } from './totals-table.ts';

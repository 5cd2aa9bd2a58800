import { type AssessedPlace, assess, assessInShort, coverageOf, daysOf, windowsOf } from '../../assessment/index.ts';
import {
  type AssessedRow,
  assessedAsCsv,
  assessedRow,
  assessmentAsJson,
  assessmentAsPage,
  assessmentAsText,
  assessmentDocument,
  byCalm,
  rowsAsPage,
  rowsAsText,
} from '../../publication/assessment-formats/index.ts';
import { paperOf } from '../paper-of.ts';
import { asJson } from '../record/out.ts';
import { askedDays } from './asked-days.ts';
import type { AssessFlags } from './assess-command.ts';
import { namesIn } from './names-in.ts';
import type { Asking } from './with-index.ts';

/** One place assessed, in the format asked for. */
export function assessedAs(asking: Asking, place: AssessedPlace, flags: AssessFlags): string {
  const assessment = assess(asking.index, place.id, askedDays(asking, flags));
  const around = { revision: asking.revision, language: flags.lang, places: asking.input.places };
  if (flags.format === 'json') return assessmentAsJson(assessment, around);
  const document = assessmentDocument(assessment, around);
  if (flags.format === 'html') return assessmentAsPage(document);
  if (flags.format === 'text') return assessmentAsText(document, paperOf(flags.output === undefined));
  return assessedAsCsv([
    assessedRow(place, assessment, assessment, assessment.coverage, namesIn(asking.input, flags.lang)),
  ]);
}

/** Every village and town in a place, a row each, the least calm first. */
export function rowsWithinAs(asking: Asking, place: AssessedPlace, flags: AssessFlags): string {
  const rows = rowsWithin(asking, place, flags);
  if (flags.format === 'json') return asJson(rows);
  if (flags.format === 'csv') return assessedAsCsv(rows);
  if (flags.format === 'html') return rowsAsPage(rows, namesIn(asking.input, flags.lang)(place.id), flags.lang);
  if (rows.length === 0) return 'no village or town\n';
  return rowsAsText(rows, flags.lang, paperOf(flags.output === undefined));
}

function rowsWithin(asking: Asking, place: AssessedPlace, flags: AssessFlags): AssessedRow[] {
  const { index } = asking;
  const asked = askedDays(asking, flags);
  const windows = windowsOf(asked);
  const days = { window: daysOf(windows.window), against: daysOf(windows.against) };
  const nameOf = namesIn(asking.input, flags.lang);
  return index
    .of(place.id)
    .villages.map((village) => {
      const coverage = coverageOf(index.of(village.id), windows.window);
      return assessedRow(village, days, assessInShort(index, village.id, asked), coverage, nameOf);
    })
    .sort(byCalm);
}

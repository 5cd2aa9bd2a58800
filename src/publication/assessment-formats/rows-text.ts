import { speakerOf } from '../assessment-sentences/index.ts';
import type { Paper } from '../reading-text/paper.ts';
import { tableText } from '../record-text/index.ts';
import { edtfInWords, type Language, numeral } from '../wording/index.ts';
import type { AssessedRow } from './assessed-row.ts';

/** Places in a table for a terminal. */
export function rowsAsText(rows: readonly AssessedRow[], language: Language, paper: Paper): string {
  const { words, dictionary } = speakerOf(language);
  const { labels } = words;
  return tableText(
    paper,
    [
      { head: labels.place, of: ({ name }) => name },
      { head: labels.level, of: ({ level }) => words.levels[level], whole: true },
      { head: labels.direction, of: ({ direction }) => words.directions[direction], spare: true },
      { head: labels.attacks, of: ({ attacks }) => numeral(Math.round(attacks)), whole: true, right: true },
      { head: labels.reports, of: ({ reports }) => numeral(reports), whole: true, right: true },
      {
        head: labels['last report'],
        of: ({ lastWritten }) => (lastWritten === null ? '–' : edtfInWords(dictionary, lastWritten)),
        whole: true,
      },
    ],
    rows,
  );
}

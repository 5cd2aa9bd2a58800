import { readReport, worldKnowledge } from '../../aram.ts';
import { placeNamed } from '../../gazetteer/index.ts';
import { makeReport, type ReportFacts, reportFromBytes } from '../../reports/index.ts';
import { answering } from '../threads/answering.ts';
import { type MarkedWords, markedClaim } from './marked-claim.ts';

/** What is to be read: a text or a file, and what is known beside it. */
export interface ToRead {
  readonly kind: 'read';
  readonly content: string | Uint8Array;
  readonly name: string;
  readonly facts: ReportFacts;
  readonly place: string | null;
}

/** Words that a person marked, to be made a claim of. */
export interface ToMark {
  readonly kind: 'mark';
  readonly marked: MarkedWords;
}

// A thread that reads reports, so that a long one keeps nobody else waiting.
answering((question: ToRead | ToMark) =>
  question.kind === 'read' ? readingOf(question) : markedClaim(question.marked),
);

// The largest report that the doors read: four long books.
const largest = 8 * 1024 * 1024;

async function readingOf({ content, name, facts, place }: ToRead) {
  const report =
    typeof content === 'string'
      ? makeReport(content, facts)
      : await reportFromBytes(content, { ...facts, name, largest });
  const plays = place === null ? null : placeNamed(worldKnowledge.gazetteer, place);
  return readReport(report, { ...worldKnowledge, place: plays });
}

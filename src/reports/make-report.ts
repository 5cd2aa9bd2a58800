import type { Passage, Report } from './report.ts';

export interface ReportFacts {
  readonly id?: string;
  readonly title?: string | null;
  readonly publisher?: string | null;
  readonly byline?: string | null;
  readonly url?: string | null;
  /** EDTF, when it is known. */
  readonly published?: string | null;
}

/** A report out of plain text, with its passages found. */
export function makeReport(text: string, facts: ReportFacts = {}): Report {
  const passages: Passage[] = [{ start: 0, end: text.length, kind: 'body' }];
  return {
    id: facts.id ?? 'report',
    title: facts.title ?? null,
    publisher: facts.publisher ?? null,
    byline: facts.byline ?? null,
    url: facts.url ?? null,
    language: 'en',
    published: facts.published ?? null,
    text,
    passages,
  };
}

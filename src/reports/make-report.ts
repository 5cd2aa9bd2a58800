import { languageOf } from './language/index.ts';
import { bylineOf } from './passages/byline.ts';
import { findPassages } from './passages/find-passages.ts';
import type { Paragraph } from './passages/paragraph.ts';
import { isShouting } from './passages/shouting.ts';
import { splitParagraphs } from './passages/split-paragraphs.ts';
import type { PassageKind, Report } from './report.ts';
import { reportId } from './report-id.ts';

/** What is known of a report beside its text. */
export interface ReportFacts {
  readonly id?: string;
  readonly title?: string | null;
  readonly publisher?: string | null;
  readonly byline?: string | null;
  readonly url?: string | null;
  /** EDTF, when it is known. */
  readonly published?: string | null;
}

/**
 * A report out of plain text, with its passages found: `makeReport('Five killed …', { published: '2022-02' })`.
 * A title given stays the report's, whether the text shows it or not; without one the headline is the title.
 * `paragraphs` is for formats that know their own.
 */
export function makeReport(
  text: string,
  facts: ReportFacts = {},
  paragraphs: readonly Paragraph[] = splitParagraphs(text),
): Report {
  const passages = findPassages(paragraphs, isShouting(text));
  const firstOf = (kind: PassageKind): string | null => {
    const found = passages.find((passage) => passage.kind === kind);
    return found ? text.slice(found.start, found.end).replace(/\s+/g, ' ') : null;
  };
  const byline = firstOf('byline');
  return {
    id: facts.id ?? reportId(text),
    title: facts.title ?? firstOf('headline'),
    publisher: facts.publisher ?? null,
    byline: facts.byline ?? (byline && (bylineOf(byline) ?? byline)),
    url: facts.url ?? null,
    language: languageOf(text),
    published: facts.published ?? null,
    text,
    passages,
  };
}

import type { ReportFacts } from '../../reports/index.ts';
import type { FileQuery, ReportGiven } from '../contract/index.ts';

const said = (text: string | null | undefined): string | null => text?.trim() || null;

/** What is known of a report beside its text; what is empty is not known. */
export const factsOf = ({ title, publisher, url, published }: Partial<ReportGiven> | FileQuery): ReportFacts => ({
  title: said(title),
  publisher: said(publisher),
  url: said(url),
  published: said(published),
});

/** A file's name as it was sent, without what could command a terminal or be a path. */
export function fileNameOf(header: string | undefined): string {
  const name = decoded(header ?? '').replace(/[\p{Cc}\p{Cf}]/gu, '');
  return name.split(/[\\/]/).at(-1)!.trim().slice(0, 200) || 'the file';
}

function decoded(header: string): string {
  try {
    return decodeURIComponent(header);
  } catch {
    return header;
  }
}

import { ReportProblem } from '../../report-problem.ts';
import { type Draft, draftOf } from '../draft.ts';
import { joinLines } from './join-lines.ts';
import { linesOfPage, type PageLine, type TextItem } from './page-lines.ts';
import { withoutRunningHeads } from './running-heads.ts';

/** The paragraphs of a PDF that has text in it; scans have none. */
export async function readPdf(bytes: Uint8Array, name: string): Promise<Draft> {
  const pages = await pagesOf(bytes, name);
  const paragraphs = joinLines(withoutRunningHeads(pages));
  if (!paragraphs.some((text) => /[\p{L}\p{N}]/u.test(text)))
    throw new ReportProblem(
      'pdf without text',
      name,
      'is a PDF without text, a scan perhaps. Run text recognition (OCR) on it first.',
    );
  return draftOf(
    paragraphs.map((text) => ({ text, known: null })),
    {},
  );
}

async function pagesOf(bytes: Uint8Array, name: string): Promise<PageLine[][]> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    // A copy: pdf.js takes the buffer away from its owner, and wants no Node Buffer.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const pages: PageLine[][] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      pages.push(linesOfPage((items as readonly object[]).filter((item): item is TextItem => 'str' in item)));
    }
    await pdf.destroy();
    return pages;
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'PasswordException')
      throw new ReportProblem('locked pdf', name, 'is a PDF locked with a password. Save it without one first.', cause);
    throw new ReportProblem('broken pdf', name, 'is a damaged PDF. Open it and save or print it as PDF again.', cause);
  }
}

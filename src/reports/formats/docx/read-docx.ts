import { ReportProblem } from '../../report-problem.ts';
import { type Draft, draftOf } from '../draft.ts';
import { readTags } from '../tags.ts';
import { DocumentParagraphs } from './document-paragraphs.ts';

const body = 'word/document.xml';
// A Word file unpacks to about ten times its size; a thousand times is a trap.
const largestBody = 200 * 1024 * 1024;

/** The paragraphs of a Word document (.docx), headings, captions and quotations by their styles. */
export async function readDocx(bytes: Uint8Array, name: string): Promise<Draft> {
  const xml = await bodyOf(bytes, name);
  const paragraphs = new DocumentParagraphs();
  await readTags(xml, true, paragraphs);
  if (paragraphs.found.length === 0) throw new ReportProblem('empty', name, 'is a Word document without text.');
  return draftOf(paragraphs.found, {});
}

async function bodyOf(bytes: Uint8Array, name: string): Promise<string> {
  const { unzipSync } = await import('fflate');
  const names: string[] = [];
  let size = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: (file) => {
        names.push(file.name);
        if (file.name !== body) return false;
        size = file.originalSize;
        return size <= largestBody;
      },
    });
  } catch (cause) {
    throw new ReportProblem(
      'broken docx',
      name,
      'is a damaged Word or zip file. Open it in Word and save it again.',
      cause,
    );
  }
  if (size > largestBody)
    throw new ReportProblem('too large', name, 'unpacks to more than 200 MB of text. Split it first.');
  const found = files[body];
  if (found) return new TextDecoder().decode(found);
  throw new ReportProblem('binary', name, whatItIs(names));
}

function whatItIs(names: readonly string[]): string {
  if (names.some((name) => name.startsWith('xl/'))) return 'is an Excel file. Save the sheet as CSV first.';
  if (names.some((name) => name.startsWith('ppt/')))
    return 'is a PowerPoint file. Save its text as .docx or plain text first.';
  if (names.includes('content.xml')) return 'is an OpenDocument file. Save it as .docx first.';
  return 'is a zip file. Unpack it first and hand in what is in it.';
}

import { ReportProblem } from '../report-problem.ts';
import { type Encoding, encodingOf } from './encoding.ts';

/** A text out of its bytes, whatever of the usual ways it is written in; without its byte order mark. */
export function decodeText(bytes: Uint8Array, name: string, declared: Encoding | string | null = null): string {
  const encoding = declared ?? encodingOf(bytes);
  if (!encoding)
    throw new ReportProblem('binary', name, 'is not a text. Aram reads text, HTML, PDF, Word (.docx) and tables.');
  const text = new TextDecoder(encoding).decode(bytes);
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new ReportProblem('empty', name, 'holds no words. Hand in a report with text.');
  return text;
}

import { ReportProblem } from '../report-problem.ts';
import { startsWith } from './bytes.ts';

export type Format = 'pdf' | 'docx' | 'html' | 'web archive' | 'text';

// The first bytes of what is often handed in by mistake, and what to do instead.
const refused: readonly { readonly bytes: readonly number[]; readonly said: string }[] = [
  {
    bytes: [0x89, 0x50, 0x4e, 0x47],
    said: 'is a picture (PNG). Type out its text, or run text recognition on it first.',
  },
  { bytes: [0xff, 0xd8, 0xff], said: 'is a picture (JPEG). Type out its text, or run text recognition on it first.' },
  { bytes: [0x47, 0x49, 0x46, 0x38], said: 'is a picture (GIF). Type out its text first.' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], said: 'is an old Office file (.doc or .xls). Save it as .docx or .csv first.' },
  {
    bytes: [...'{\\rtf'].map((c) => c.charCodeAt(0)),
    said: 'is a Rich Text file. Save it as .docx or plain text first.',
  },
  { bytes: [0x1f, 0x8b], said: 'is compressed (gzip). Unpack it first.' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], said: 'is compressed (7-Zip). Unpack it first.' },
  { bytes: [0x52, 0x61, 0x72, 0x21], said: 'is compressed (RAR). Unpack it first.' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], said: 'is a program, not a text.' },
  { bytes: [0x4d, 0x5a, 0x90], said: 'is a program, not a text.' },
  { bytes: [...'SQLite format 3'].map((c) => c.charCodeAt(0)), said: 'is a database. Export its texts as CSV first.' },
];

const zip = [0x50, 0x4b, 0x03, 0x04];
const htmlOpening =
  /^(?:<!--[^>]*-->|<\?xml[^>]*>|\s)*<(?:!doctype\s+html|html|head|body|article|div|p|meta|title|section|main)\b/i;

const archiveOpening = /^(?:from: <saved by|mime-version:|subject:|content-type:)[\s\S]{0,1200}multipart\/related/i;

/** What kind of thing bytes are: their content decides, then the name they came under. */
export function formatOf(bytes: Uint8Array, name: string): Format {
  const wrong = refused.find((kind) => startsWith(bytes, kind.bytes));
  if (wrong) throw new ReportProblem('binary', name, wrong.said);
  if (startsWith(bytes, zip)) return 'docx';
  const head = String.fromCharCode(...bytes.subarray(0, 1500))
    .replaceAll('\0', '')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (archiveOpening.test(head)) return 'web archive';
  if (htmlOpening.test(head)) return 'html';
  return /\.x?html?$/i.test(name) && /<[a-z!]/i.test(head) ? 'html' : 'text';
}

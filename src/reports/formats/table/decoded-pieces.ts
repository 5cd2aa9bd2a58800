import { ReportProblem } from '../../report-problem.ts';
import { type Encoding, encodingOf, narrowEncoding } from '../encoding.ts';

const newline = 0x0a;
const sniffed = 64 * 1024;

/**
 * Decodes a table's bytes piece by piece, as they come. Pieces of UTF-8 are whole lines, so no letter is cut in two; a
 * line that is no UTF-8 is read by itself in the older encoding it shows. A line may be `largest` bytes long.
 */
export async function* decodedPieces(
  source: AsyncIterable<Uint8Array>,
  input: string,
  largest: number,
): AsyncGenerator<string> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  let wide: InstanceType<typeof TextDecoder> | null | undefined;
  for await (const chunk of source) {
    waiting.push(chunk);
    length += chunk.length;
    if (length < sniffed && wide === undefined) continue;
    if (wide === undefined) wide = wideDecoder(joined(waiting), input);
    const end = wide ? chunk.length : chunk.lastIndexOf(newline) + 1;
    if (end === 0 && length <= largest) continue;
    if (end === 0) throw new ReportProblem('broken table', input, tooLong);
    const rest = chunk.subarray(end);
    const piece = joined([...waiting.slice(0, -1), chunk.subarray(0, end)]);
    yield wide ? wide.decode(piece, { stream: true }) : decodeLines(piece);
    waiting = [rest];
    length = rest.length;
  }
  if (length === 0) return;
  const last = joined(waiting);
  if (wide === undefined) wide = wideDecoder(last, input);
  yield wide ? wide.decode(last) : decodeLines(last);
}

const tooLong = 'has a row longer than any report. Check its quotation marks and line ends.';

/** A decoder of UTF-16, null for the encodings of one byte a letter or UTF-8. */
function wideDecoder(bytes: Uint8Array, input: string): InstanceType<typeof TextDecoder> | null {
  const encoding: Encoding | null = encodingOf(bytes);
  if (!encoding) throw new ReportProblem('binary', input, 'is not a table of text. Save it as CSV (UTF-8) first.');
  return encoding.startsWith('utf-16') ? new TextDecoder(encoding) : null;
}

const strict = new TextDecoder('utf-8', { fatal: true });

function decodeLines(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch {
    const lines: string[] = [];
    for (let from = 0; from < bytes.length; ) {
      const end = bytes.indexOf(newline, from);
      const to = end < 0 ? bytes.length : end + 1;
      lines.push(decodeLine(bytes.subarray(from, to)));
      from = to;
    }
    return lines.join('');
  }
}

function decodeLine(line: Uint8Array): string {
  try {
    return strict.decode(line);
  } catch {
    return new TextDecoder(narrowEncoding(line)).decode(line);
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

import { ReportProblem } from '../../report-problem.ts';

const boundaryOf = /boundary="?([^"\r\n;]{1,200})"?/i;
const encodingOf = /^content-transfer-encoding:\s*([\w-]+)/im;

/** The page in a web archive (MHTML, RFC 2557), as browsers save “a single file”: its first part that is HTML. */
export function pageOfArchive(bytes: Uint8Array, name: string): Uint8Array {
  const archive = oneByOne(bytes);
  const boundary = boundaryOf.exec(archive.slice(0, 8192))?.[1];
  for (const part of boundary ? partsOf(archive, `--${boundary}`) : []) {
    const head = part.slice(0, 4096).split(/\r?\n\r?\n/, 1)[0]!;
    if (!/^content-type:\s*(?:text\/html|application\/xhtml)/im.test(head)) continue;
    return decoded(part.slice(head.length).trimStart(), encodingOf.exec(head)?.[1]?.toLowerCase() ?? '8bit');
  }
  throw new ReportProblem('page without text', name, 'is a web archive without a page. Save the page as HTML instead.');
}

function* partsOf(archive: string, mark: string): Generator<string> {
  for (let at = archive.indexOf(mark); at >= 0; ) {
    const next = archive.indexOf(mark, at + mark.length);
    yield archive.slice(at + mark.length, next < 0 ? undefined : next).trimStart();
    at = next;
  }
}

function decoded(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return bytesOf(atob(body.replace(/[^A-Za-z0-9+/]+/g, '')));
  if (encoding !== 'quoted-printable') return bytesOf(body);
  const soft = body.replace(/=[ \t]*\r?\n/g, '');
  return bytesOf(soft.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))));
}

/** Bytes as letters of the same numbers; a decoder of “latin1” would make others of some. */
function oneByOne(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join('');
}

const bytesOf = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
};

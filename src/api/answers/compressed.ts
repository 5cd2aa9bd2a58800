import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

const brotli = promisify(brotliCompress);
const zipped = promisify(gzip);

// Below this a packet holds it anyway, and packing costs more than it saves.
const tooSmall = 1024;
// A little less packed than the best, in a tenth of the time; what is large in a fortieth, and hardly larger for it.
const quality = (length: number): number => (length < 2 ** 20 ? 5 : 2);

/** The best encoding that an `Accept-Encoding` names: Brotli, then gzip. */
export function encodingOf(accepted: string | undefined, length: number): Encoding {
  if (accepted === undefined || length < tooSmall) return 'identity';
  const taken = accepted.split(',').filter((one) => !/;\s*q=0(?:\.0*)?\s*$/.test(one));
  const names = new Set(taken.map((one) => one.split(';')[0]!.trim().toLowerCase()));
  return names.has('br') ? 'br' : names.has('gzip') ? 'gzip' : 'identity';
}

/** The bytes in an encoding, packed beside the main thread. */
export async function compressed(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'br') return brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality(bytes.length) } });
  return encoding === 'gzip' ? zipped(bytes) : bytes;
}

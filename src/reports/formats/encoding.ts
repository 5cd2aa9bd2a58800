import { startsWith } from './bytes.ts';

// Names that every browser's and Node's TextDecoder knows.
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'windows-1256';

const sampled = 64 * 1024;

/** How a text is written as bytes, or null when these are no text at all. */
export function encodingOf(bytes: Uint8Array): Encoding | null {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8';
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const sample = bytes.subarray(0, sampled);
  const wide = wideEncoding(sample);
  if (wide) return wide;
  if (isBinary(sample)) return null;
  return isUtf8(bytes) ? 'utf-8' : narrowEncoding(sample);
}

// In UTF-16 every other byte is the same few blocks' number: 0 for Latin letters and spaces, 6 for Arabic ones.
function wideEncoding(sample: Uint8Array): Encoding | null {
  const pairs = sample.length >> 1;
  if (pairs < 2) return null;
  let low = 0;
  let high = 0;
  for (let at = 0; at + 1 < sample.length; at += 2) {
    if (isBlock(sample[at]!)) low++;
    if (isBlock(sample[at + 1]!)) high++;
  }
  if (high > pairs * 0.8 && low < pairs * 0.3 && sample.includes(0)) return 'utf-16le';
  if (low > pairs * 0.8 && high < pairs * 0.3 && sample.includes(0)) return 'utf-16be';
  return null;
}

const isBlock = (byte: number): boolean => byte === 0 || byte === 4 || byte === 6 || byte === 0x20;

function isBinary(sample: Uint8Array): boolean {
  let control = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control++;
  }
  return control > sample.length / 50;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * One byte a letter: in a Western text few are above 127, in an Arabic one nearly all letters are, alef (C7) and
 * lam (E1) first among them.
 */
export function narrowEncoding(sample: Uint8Array): Encoding {
  let letters = 0;
  let high = 0;
  let alefAndLam = 0;
  for (const byte of sample) {
    if (byte >= 0x80) high++;
    if (byte === 0xc7 || byte === 0xe1) alefAndLam++;
    if (byte >= 0x80 || (byte | 0x20) >= 0x61) letters++;
  }
  return high > letters * 0.4 && alefAndLam > high * 0.08 ? 'windows-1256' : 'windows-1252';
}

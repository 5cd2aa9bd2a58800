import { encodingOf } from '../encoding.ts';

const charset = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/i;

/** The encoding a page declares in its first bytes, when its bytes do not show another; null to go by the bytes. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const shown = encodingOf(bytes);
  if (shown !== 'windows-1252' && shown !== 'windows-1256') return shown;
  const label = charset.exec(String.fromCharCode(...bytes.subarray(0, 4096)))?.[1];
  if (!label || /^utf-?8$/i.test(label)) return shown;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return shown;
  }
}

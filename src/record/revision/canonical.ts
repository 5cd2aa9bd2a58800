import { hash } from 'node:crypto';

/**
 * JSON with sorted keys: one text for one value, so that its hash is the value's (as RFC 8785 does it; keys here are
 * plain letters). Strings are as PostgreSQL can keep them.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const record = value as Record<string, unknown>;
  let text = '';
  for (const key of Object.keys(record).sort()) {
    const item = record[key];
    if (item !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(item)}`;
  }
  return `{${text}}`;
}

/** SHA-256 as 43 letters (base64url). */
export const contentHash = (value: unknown): string => hash('sha256', canonicalJson(value), 'base64url');

/**
 * The same value as PostgreSQL can keep it: a NUL and half of a surrogate pair become the sign for an unknown letter,
 * which is as long, so that offsets stay.
 */
export function storable<T>(value: T): T {
  const text = JSON.stringify(value);
  if (!/\\u0000|\\ud[89a-f]/.test(text)) return value;
  return JSON.parse(text, (_, item) =>
    typeof item === 'string' ? item.toWellFormed().replaceAll('\u0000', '\ufffd') : item,
  );
}

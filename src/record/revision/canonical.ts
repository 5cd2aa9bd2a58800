import { hash } from 'node:crypto';

/**
 * JSON with sorted keys: one text for one value, so that its hash is the value's (as RFC 8785 does it; keys here are
 * plain letters). Strings are as PostgreSQL can keep them.
 */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value ?? null));

/** The value with the keys of every object in order; what is in order already is not copied. */
function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.some((item) => sorted(item) !== item) ? value.map(sorted) : value;
  const record = value as Record<string, unknown>;
  const keys = Object.keys(record);
  let same = true;
  for (let i = 0; i < keys.length && same; i++) same = i === 0 || keys[i - 1]! < keys[i]!;
  if (!same) keys.sort();
  const copy: Record<string, unknown> = {};
  for (const key of keys) {
    const item = record[key];
    copy[key] = typeof item === 'object' ? sorted(item) : item;
    if (copy[key] !== item) same = false;
  }
  return same ? record : copy;
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

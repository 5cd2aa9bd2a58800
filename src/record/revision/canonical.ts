import { hash } from 'node:crypto';

/**
 * JSON with sorted keys: one text for one value, so that its hash is the value's (as RFC 8785 does it; keys here are
 * plain letters). Written by hand, because half of what an import does is this.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (value === null || value === undefined) return 'null';
  if (typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const fields = value as Record<string, unknown>;
  const { names, heads } = orderOf(fields);
  let text = '';
  for (let i = 0; i < names.length; i++) {
    const field = fields[names[i]!];
    if (field !== undefined) text += (text === '' ? '{' : ',') + heads[i] + canonicalJson(field);
  }
  return text === '' ? '{}' : `${text}}`;
}

const unescaped = /^[ !#-[\]-~]*$/;

const quoted = (text: string): string => (unescaped.test(text) ? `"${text}"` : JSON.stringify(text));

/** The keys of objects of one shape, sorted, and as they begin a field in JSON. */
interface Order {
  readonly names: readonly string[];
  readonly heads: readonly string[];
}

const orders = new Map<string, Order>();
const mostOrders = 2000;

function orderOf(fields: object): Order {
  const keys = Object.keys(fields);
  const shape = keys.join('\n');
  const known = orders.get(shape);
  if (known) return known;
  if (orders.size >= mostOrders) orders.clear();
  const names = keys.sort();
  const order = { names, heads: names.map((name) => `${JSON.stringify(name)}:`) };
  orders.set(shape, order);
  return order;
}

/** SHA-256 as 43 letters (base64url). */
export const contentHash = (value: unknown): string => textHash(canonicalJson(value));

/** SHA-256 of canonical JSON. */
export const textHash = (text: string): string => hash('sha256', text, 'base64url');

/** True of JSON that PostgreSQL can keep as it is. */
export const isStorable = (json: string): boolean => !/\\u0000|\\ud[89a-f]/.test(json);

/**
 * The same value as PostgreSQL can keep it: a NUL and half of a surrogate pair become the sign for an unknown letter,
 * which is as long, so that offsets stay.
 */
export function storable<T>(value: T): T {
  const text = JSON.stringify(value);
  if (isStorable(text)) return value;
  return JSON.parse(text, (_, item) =>
    typeof item === 'string' ? item.toWellFormed().replaceAll('\u0000', '\ufffd') : item,
  );
}

import { hash } from 'node:crypto';
import { Refused } from '../problems.ts';

/**
 * Cursors say where a page ended, for the list they were given with and no other. `list` is whatever makes the list:
 * what is listed, its filters and its order.
 */
export function cursorOf(list: unknown, reached: unknown): string {
  return Buffer.from(JSON.stringify([sealOf(list), reached])).toString('base64url');
}

/** Where the page before ended. @throws Refused when the cursor is none of this list. */
export function reachedBy<T>(list: unknown, cursor: string, isReached: (value: unknown) => value is T): T {
  const given = parsed(cursor);
  if (Array.isArray(given) && given[0] === sealOf(list) && isReached(given[1])) return given[1];
  throw new Refused('not a cursor', 'Begin again without a cursor, or keep the filters it was given with.');
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
}

const sealOf = (list: unknown): string => hash('sha256', JSON.stringify(list), 'base64url').slice(0, 16);

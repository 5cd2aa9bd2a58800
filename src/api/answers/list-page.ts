import { cursorOf, reachedBy } from './cursor.ts';

/** A page that is asked for. `list` is what makes the list: what is listed, its filters, its order, its moment. */
export interface PageAsked {
  readonly list: unknown;
  readonly limit: number;
  readonly cursor: string | undefined;
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** A page of a list that is counted off from its beginning. */
export async function pageByOffset<T>(
  { list, limit, cursor }: PageAsked,
  ask: (page: { readonly limit: number; readonly offset: number }) => Promise<readonly T[]>,
): Promise<{ items: readonly T[]; next: string | null }> {
  const offset = cursor === undefined ? 0 : reachedBy(list, cursor, isCount);
  const found = await ask({ limit: limit + 1, offset });
  const items = found.slice(0, limit);
  return { items, next: found.length > limit ? cursorOf(list, offset + limit) : null };
}

import { cursorOf, reachedBy } from './cursor.ts';

/** A page that is asked for. `list` is what makes the list: what is listed, its filters, its order, its moment. */
export interface PageAsked {
  readonly list: unknown;
  readonly limit: number;
  readonly cursor: string | undefined;
}

export interface PageFound<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isText = (value: unknown): value is string => typeof value === 'string';

/** A page of a list that is counted off from its beginning. */
export async function pageByOffset<T>(
  { list, limit, cursor }: PageAsked,
  ask: (page: { readonly limit: number; readonly offset: number }) => Promise<readonly T[]>,
): Promise<PageFound<T>> {
  const offset = cursor === undefined ? 0 : reachedBy(list, cursor, isCount);
  const found = await ask({ limit: limit + 1, offset });
  return { items: found.slice(0, limit), next: found.length > limit ? cursorOf(list, offset + limit) : null };
}

/** A page of a list that goes on after its last item, wherever that is by now. */
export async function pageAfter<T>(
  { list, limit, cursor }: PageAsked,
  ask: (page: { readonly limit: number; readonly after: string | undefined }) => Promise<readonly T[]>,
  placeOf: (last: T) => string,
): Promise<PageFound<T>> {
  const found = await ask({
    limit: limit + 1,
    after: cursor === undefined ? undefined : reachedBy(list, cursor, isText),
  });
  const items = found.slice(0, limit);
  return { items, next: found.length > limit ? cursorOf(list, placeOf(items.at(-1)!)) : null };
}

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { ask, type Query } from './ask.ts';
import { keyOf } from './asked.ts';
import type { Problem } from './problem.ts';

interface ListPage<T> {
  readonly items: readonly T[];
  readonly next: string | null;
  readonly total: number;
}

/** A list that goes on, page after page, by the cursors that the server gives. */
export interface Listed<T, P extends ListPage<T>> {
  readonly items: readonly T[];
  /** The first page, for what it says of the whole list; undefined until it is there. */
  readonly first: P | undefined;
  readonly error: Problem | null;
  /** Null: this is all. */
  readonly more: (() => void) | null;
  readonly isAsking: boolean;
  readonly again: () => void;
}

export function useListed<T, P extends ListPage<T>>(path: string, query: Query): Listed<T, P> {
  const { data, error, hasNextPage, fetchNextPage, isFetching, refetch } = useInfiniteQuery({
    queryKey: keyOf(path, { ...query, pages: true }),
    queryFn: ({ pageParam, signal }) => ask<P>(path, { ...query, cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }: P) => next,
    placeholderData: keepPreviousData,
  });
  return {
    items: data?.pages.flatMap(({ items }) => items) ?? [],
    first: data?.pages[0],
    error: error as Problem | null,
    more: hasNextPage ? () => void fetchNextPage() : null,
    isAsking: isFetching,
    again: () => void refetch(),
  };
}

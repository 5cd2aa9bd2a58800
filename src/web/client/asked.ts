import { keepPreviousData, QueryClient, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { ask, type Query } from './ask.ts';
import { Problem } from './problem.ts';

/** Everything asked of the server stands under this key, so that a change lets all of it be asked again. */
const asked = 'api';

export const keyOf = (path: string, query: Query = {}): readonly unknown[] => [asked, path, query];

/** What the server answers, kept and asked again when the record changes. While the next answer comes the last one stands. */
export function useAsked<T>(
  path: string,
  query: Query = {},
  options: { readonly enabled?: boolean } = {},
): UseQueryResult<T, Problem> {
  return useQuery<T, Problem>({
    queryKey: keyOf(path, query),
    queryFn: ({ signal }) => ask<T>(path, query, signal),
    placeholderData: keepPreviousData,
    ...options,
  });
}

/** No answer is worth a second try; a refusal is not. */
const worthAnother = (failures: number, problem: Error): boolean =>
  failures < 2 && problem instanceof Problem && (problem.status === 0 || problem.status >= 502);

export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: { queries: { staleTime: 60_000, retry: worthAnother, refetchOnWindowFocus: false } },
  });

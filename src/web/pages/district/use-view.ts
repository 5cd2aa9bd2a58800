import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { queryOf, type View, viewOf } from './view.ts';

/** The view as the address has it, and the way to change it: the address follows, without a step in the history. */
export function useView(): readonly [View, (change: Partial<View>) => void] {
  const [query, setQuery] = useSearchParams();
  const view = useMemo(() => viewOf(query), [query]);
  const change = useCallback(
    (wanted: Partial<View>) => setQuery((now) => queryOf({ ...viewOf(now), ...wanted }, now), { replace: true }),
    [setQuery],
  );
  return [view, change];
}

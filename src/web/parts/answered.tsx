import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failed, Loading } from './states.tsx';

export interface AskedFor<T> {
  readonly answer: Pick<UseQueryResult<T>, 'error' | 'refetch'> & { readonly data: T | undefined };
  readonly children: (data: T) => ReactNode;
}

/** What the server answered, or that it is on its way, or that it did not work: every page's three faces in one place. */
export function Answered<T>({ answer, children }: AskedFor<T>): ReactNode {
  if (answer.data !== undefined) return children(answer.data);
  if (answer.error) return <Failed problem={answer.error} again={() => void answer.refetch()} />;
  return <Loading />;
}

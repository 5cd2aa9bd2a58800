import type { ReactNode } from 'react';
import type { Listed } from '../../client/index.ts';
import { useWords } from '../../words/index.ts';
import { listWords } from '../../words/list-words.ts';
import { EmptyRecord } from '../empty-record.tsx';
import { Empty, Failed, Loading } from '../states.tsx';
import { useFilters } from './use-filters.ts';

interface ListedItemsProps<
  T,
  P extends { readonly items: readonly T[]; readonly next: string | null; readonly total: number },
> {
  readonly listed: Listed<T, P>;
  /** How many there are, in words; told again whenever it changes. */
  readonly found: (first: P) => string;
  readonly none: string;
  readonly children: (items: readonly T[]) => ReactNode;
}

/** A list's faces: how many, its items, the way to more; or that there is none, or that it did not work. */
export function ListedItems<
  T,
  P extends { readonly items: readonly T[]; readonly next: string | null; readonly total: number },
>({
  listed: { first, items, error, more, isAsking, again },
  found,
  none,
  children,
}: ListedItemsProps<T, P>): ReactNode {
  const words = useWords(listWords);
  const [, , isFiltered] = useFilters();
  if (error && !first) return <Failed problem={error} again={again} />;
  if (!first) return <Loading />;
  return (
    <div className={`listed${isAsking ? ' asking' : ''}`}>
      <p role="status" className="listed-found">
        {found(first)}
      </p>
      {error && <Failed problem={error} again={again} />}
      {items.length > 0 ? (
        children(items)
      ) : isFiltered ? (
        <Empty title={none}>{words.noneHint}</Empty>
      ) : (
        <EmptyRecord title={words.noneYet} />
      )}
      {more && (
        <p className="acts centred">
          <button type="button" onClick={more} disabled={isAsking}>
            {words.next}
          </button>
        </p>
      )}
    </div>
  );
}

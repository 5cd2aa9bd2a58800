import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useMay } from '../client/index.ts';
import { useWords } from '../words/index.ts';
import { shellWords } from '../words/shell-words.ts';
import { Empty } from './states.tsx';

/** Nothing is in the record yet. Who may add something is led there. */
export function EmptyRecord({ title }: { readonly title?: string }): ReactNode {
  const words = useWords(shellWords);
  const may = useMay('editor');
  return (
    <Empty title={title ?? words.emptyRecord}>
      {words.emptyRecordHint} {may && <Link href="/add">{words.toAdd}</Link>}
    </Empty>
  );
}

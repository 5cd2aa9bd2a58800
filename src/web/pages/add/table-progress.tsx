import type { ReactNode } from 'react';
import { useProgress } from '../../client/index.ts';
import { batchWords } from '../../words/batch-words.ts';
import { fill, useSpeech, useWords } from '../../words/index.ts';

interface ProgressOf {
  readonly job: string;
  /** How many there are, as far as the page knows. */
  readonly rows: number | null;
  readonly label: string;
}

/** How far the rows of a table are, as the server tells it. */
export function TableProgress({ job, rows, label }: ProgressOf): ReactNode {
  const batch = useWords(batchWords);
  const speech = useSpeech();
  const told = useProgress(job);
  const total = told?.total ?? rows;
  const done = told?.done ?? 0;
  const said = fill(batch.progress, speech.number(Math.floor(done)), total === null ? '…' : speech.number(total));
  return (
    <p className="small">
      <progress max={total ?? 1} value={total === null ? undefined : done} aria-label={label} /> {said}
    </p>
  );
}

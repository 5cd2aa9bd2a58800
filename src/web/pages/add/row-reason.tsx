import type { ReactNode } from 'react';
import type { ImportDone } from '../../../api/index.ts';
import { batchWords } from '../../words/batch-words.ts';
import { fill, useSpeech, useWords } from '../../words/index.ts';
import { rejectWords } from '../../words/reject-words.ts';

/** Why a row cannot be taken: in the language of the page, and after it what the server says of this one. */
export function RowReason({ line, column, reason, said }: ImportDone['rejects'][number]): ReactNode {
  const batch = useWords(batchWords);
  const known: Readonly<Record<string, string>> = useWords(rejectWords);
  const speech = useSpeech();
  if (speech.language === 'en')
    return <bdi>{fill(batch.line, speech.number(line), said.replace(/^line \d+ /, ''))}</bdi>;
  return (
    <>
      {fill(batch.line, speech.number(line), known[reason] ?? '')} {column !== null && <bdi>({column})</bdi>}{' '}
      <bdi className="soft" lang="en" dir="ltr">
        {said}
      </bdi>
    </>
  );
}

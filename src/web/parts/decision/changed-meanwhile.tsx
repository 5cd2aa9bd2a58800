import type { ReactNode } from 'react';
import { accountWords } from '../../words/account-words.ts';
import { decisionWords } from '../../words/decision-words.ts';
import { useWords } from '../../words/index.ts';
import { Changes } from '../account/index.ts';
import type { Seen } from './seen.ts';

interface ChangedProps {
  /** What somebody looked at, and what it is now; null: it is gone. */
  readonly pairs: readonly { readonly before: Seen; readonly now: Seen | null }[];
}

/** Says that something was changed by another person, and what. */
export function ChangedMeanwhile({ pairs }: ChangedProps): ReactNode {
  const words = useWords(decisionWords);
  const names = useWords(accountWords);
  return (
    <div className="notice" role="alert">
      <strong>{words.changedTitle}</strong>
      <p>{words.changed}</p>
      {pairs.map(({ before, now }) =>
        now ? <Changes key={before.id} before={before} after={now} /> : <p key={before.id}>{names.gone}</p>,
      )}
    </div>
  );
}

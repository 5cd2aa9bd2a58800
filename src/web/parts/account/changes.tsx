import type { ReactNode } from 'react';
import type { Account } from '../../../record/index.ts';
import { accountWords } from '../../words/account-words.ts';
import { fill, useSpeech, useWords } from '../../words/index.ts';
import { changesBetween } from './changes-between.ts';

interface TwoAccounts {
  readonly before: Account;
  readonly after: Account;
}

/** What changed from one account to another: "Killed: 6 → 7". */
export function Changes({ before, after }: TwoAccounts): ReactNode {
  const words = useWords(accountWords);
  const changes = changesBetween(useSpeech(), before, after);
  if (changes.length === 0) return null;
  return (
    <ul className="changes">
      {changes.map((change) => (
        <li key={change.field}>
          <span className="soft">{change.field}</span> <span>{fill(words.became, change.before, change.after)}</span>
        </li>
      ))}
    </ul>
  );
}

import type { ReactNode } from 'react';
import { accountWords } from '../../words/account-words.ts';
import { decisionWords } from '../../words/decision-words.ts';
import { fill, useWords } from '../../words/index.ts';
import { recordWords } from '../../words/record-words.ts';
import { rivalWords } from '../../words/rival-words.ts';
import { type Act, type Acts, isSame } from './use-acts.ts';

interface ActButtonProps {
  readonly acts: Acts;
  readonly act: Act;
  readonly className?: string;
}

/** Opens and closes the form of a decision. */
export function ActButton({ acts, act, className = 'quiet small' }: ActButtonProps): ReactNode {
  const words = useWords(decisionWords);
  const record = useWords(recordWords);
  const rival = useWords(rivalWords);
  const names = useWords(accountWords);
  const field = act.kind === 'correct' ? act.field : undefined;
  return (
    <button
      type="button"
      className={className}
      aria-expanded={isSame(acts.open, act)}
      aria-label={field && fill(record.correct, names[field])}
      onClick={({ currentTarget }) => acts.turn(act, currentTarget)}
    >
      {act.kind === 'reject' && act.claim !== undefined ? rival.rejectClaim : words[act.kind]}
    </button>
  );
}

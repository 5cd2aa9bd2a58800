import type { ReactNode } from 'react';
import { decisionWords } from '../../../words/decision-words.ts';
import { useWords } from '../../../words/index.ts';
import { DecisionForm } from '../decision-form.tsx';
import type { ActProps } from './act-props.ts';

/** It stands as it is. */
export function AcceptAct({ record, ...on }: ActProps): ReactNode {
  const words = useWords(decisionWords);
  return (
    <DecisionForm
      {...on}
      title={words.acceptTitle}
      act={words.accept}
      bearsOn={[record]}
      decision={{ kind: 'accept', target: record.id }}
      whyNeeded={false}
    />
  );
}

/** It is not so. With `claim`: that claim of it does not count. */
export function RejectAct({ record, claim, ...on }: ActProps & { readonly claim?: string }): ReactNode {
  const words = useWords(decisionWords);
  return (
    <DecisionForm
      {...on}
      title={claim === undefined ? words.rejectTitle : words.rejectClaimTitle}
      act={words.reject}
      bearsOn={[record]}
      decision={{ kind: 'reject', target: claim ?? record.id }}
    />
  );
}

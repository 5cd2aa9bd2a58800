import type { ReactNode } from 'react';
import { decisionWords } from '../../../words/decision-words.ts';
import { fill, useSpeech, useWords } from '../../../words/index.ts';
import { DecisionForm } from '../decision-form.tsx';
import type { ActProps } from './act-props.ts';

/** An earlier decision no longer holds. */
export function UndoAct({ record, revision, ...on }: ActProps & { readonly revision: number }): ReactNode {
  const words = useWords(decisionWords);
  const speech = useSpeech();
  return (
    <DecisionForm
      {...on}
      title={fill(words.undoTitle, speech.number(revision))}
      act={words.undo}
      bearsOn={[record]}
      decision={{ kind: 'undo', revision }}
    />
  );
}

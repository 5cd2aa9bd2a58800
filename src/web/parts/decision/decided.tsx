import { type ReactNode, useEffect, useRef } from 'react';
import { decisionWords } from '../../words/decision-words.ts';
import { fill, useSpeech, useWords } from '../../words/index.ts';
import { ProblemLine } from '../problem-line.tsx';
import { useDecide } from './use-decide.ts';

interface DecidedProps {
  /** The revision that was just decided; null: nothing yet. */
  readonly revision: number | null;
  readonly onUndone: () => void;
}

/** Says that a decision was written down, and takes it back at a press. */
export function Decided({ revision, onUndone }: DecidedProps): ReactNode {
  const words = useWords(decisionWords);
  const speech = useSpeech();
  const deciding = useDecide();
  const undo = (): void => {
    if (revision === null) return;
    deciding.mutate({ decision: { kind: 'undo', revision } }, { onSuccess: onUndone });
  };
  const line = useRef<HTMLDivElement>(null);
  // What had the focus may be gone with what was decided.
  useEffect(() => {
    if (revision !== null && document.activeElement === document.body) line.current?.focus();
  }, [revision]);
  return (
    <div ref={line} className="decided" role="status" tabIndex={-1}>
      {revision !== null && (
        <>
          <span>{fill(words.decided, speech.number(revision))}</span>
          <button type="button" className="quiet" onClick={undo} disabled={deciding.isPending}>
            {words.undo}
          </button>
        </>
      )}
      {revision === null && deciding.isSuccess && words.undone}
      {deciding.error && <ProblemLine problem={deciding.error} />}
    </div>
  );
}

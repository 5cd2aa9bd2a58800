import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Decision } from '../../../record/index.ts';
import { decisionWords } from '../../words/decision-words.ts';
import { useWords } from '../../words/index.ts';
import { ProblemLine } from '../problem-line.tsx';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';
import { expectsOf, type Seen } from './seen.ts';
import { presentOf, useDecide } from './use-decide.ts';
import { useSeen } from './use-seen.ts';

export interface DecisionFormProps {
  readonly title: string;
  /** What the button that decides says. */
  readonly act: string;
  /** The records it bears on, as the page shows them now. */
  readonly bearsOn: readonly Seen[];
  /** Null while something is still to be filled in. */
  readonly decision: Decision | null;
  readonly children?: ReactNode;
  /** A reason must be given; by default it must. */
  readonly whyNeeded?: boolean;
  readonly onDone: (revision: number) => void;
  readonly onCancel: () => void;
}

/**
 * A decision with its reason. If somebody else changes the record meanwhile it says what changed, keeps what was
 * written, and lets the person decide all the same.
 */
export function DecisionForm(props: DecisionFormProps): ReactNode {
  const { title, act, bearsOn, decision, children, whyNeeded = true, onDone, onCancel } = props;
  const words = useWords(decisionWords);
  const [why, setWhy] = useState('');
  const deciding = useDecide();
  const present = presentOf(deciding.error);
  const { seen, changed, see } = useSeen(bearsOn, present);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), []);
  const gone = changed.some(({ now }) => now === null);
  const ready = decision !== null && (!whyNeeded || why.trim() !== '') && !deciding.isPending && !gone;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!ready) return;
    const expects = expectsOf(changed.length > 0 ? see() : seen);
    // What was decided may take this form off the page before the answer is here: it is told all the same.
    deciding.mutateAsync({ decision, why: why.trim() || null, expects }).then(
      ({ revision }) => onDone(revision),
      () => {},
    );
  };

  return (
    <form
      ref={form}
      className="decision sheet"
      aria-labelledby={id}
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <h2 id={id}>{title}</h2>
      {changed.length > 0 && <ChangedMeanwhile pairs={changed} />}
      {children}
      <label className="field">
        <span>{words.why}</span>
        <textarea
          rows={2}
          value={why}
          maxLength={2000}
          dir="auto"
          required={whyNeeded}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => setWhy(target.value)}
        />
        <span id={`${id}-hint`} className="hint">
          {act === words.withhold ? words.whyWithheld : words.whyHint}
        </span>
      </label>
      {deciding.error && !present && <ProblemLine problem={deciding.error} />}
      <p className="acts">
        <button type="submit" className="main-act" disabled={!ready}>
          {changed.length > 0 ? words.anyway : act}
        </button>
        <button type="button" className="quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}

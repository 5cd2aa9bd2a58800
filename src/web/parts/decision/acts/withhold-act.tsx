import { type ReactNode, useState } from 'react';
import type { Decision } from '../../../../record/index.ts';
import { decisionWords } from '../../../words/decision-words.ts';
import { useWords } from '../../../words/index.ts';
import { DecisionForm } from '../decision-form.tsx';
import type { Seen } from '../seen.ts';

type What = Extract<Decision, { kind: 'withhold' }>['what'] | 'source here';

interface WithholdProps {
  /** A report or a record. */
  readonly whole: 'report' | 'record';
  readonly target: string;
  readonly bearsOn: readonly Seen[];
  readonly onDone: (revision: number) => void;
  readonly onCancel: () => void;
}

/** Keeps back the whole of it, where it was, or names of a source. */
export function WithholdAct({ whole, target, ...rest }: WithholdProps): ReactNode {
  const words = useWords(decisionWords);
  const [what, setWhat] = useState<What>('position');
  const [written, setWritten] = useState('');
  const names = written.split('\n').flatMap((line) => line.trim() || []);
  const choices: readonly (readonly [What, string])[] = [
    ['position', words.withholdPosition],
    ...(whole === 'report' ? ([['source here', words.withholdSourceHere]] as const) : []),
    ['source', words.withholdSource],
    [whole, whole === 'report' ? words.withholdReport : words.withholdRecord],
  ];
  const isSource = what === 'source' || what === 'source here';
  const complete = !isSource || names.some((name) => name.length > 1);
  return (
    <DecisionForm
      {...rest}
      title={words.withholdTitle}
      act={words.withhold}
      decision={
        complete
          ? {
              kind: 'withhold',
              what: what === 'source here' ? 'source' : what,
              target: what === 'source' ? null : target,
              words: names,
            }
          : null
      }
    >
      <fieldset>
        <legend>{words.withholdWhat}</legend>
        {choices.map(([one, name]) => (
          <label key={one} className="choice">
            <input type="radio" name="what" checked={one === what} onChange={() => setWhat(one)} />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      {what !== whole && (
        <label className="field">
          <span>{words.withholdWords}</span>
          <textarea rows={2} value={written} dir="auto" onChange={({ target: { value } }) => setWritten(value)} />
          <span className="hint">{words.namesHint}</span>
        </label>
      )}
      <p className="hint">{words.withholdHint}</p>
    </DecisionForm>
  );
}

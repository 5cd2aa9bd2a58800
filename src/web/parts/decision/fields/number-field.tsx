import { type ReactNode, useState } from 'react';
import { decisionWords } from '../../../words/decision-words.ts';
import { useWords } from '../../../words/index.ts';
import type { FieldProps } from './field-props.ts';

/** A whole number, or that it is not known. */
export function NumberField({ record, field, onValue }: FieldProps): ReactNode {
  const words = useWords(decisionWords);
  const before = record[field as 'killed']?.value;
  const [written, setWritten] = useState(before === undefined ? '' : String(before));
  const [unknown, setUnknown] = useState(false);
  const tell = (text: string, none: boolean): void => {
    setWritten(text);
    setUnknown(none);
    onValue(none ? null : /^\d{1,10}$/.test(text) ? Number(text) : undefined);
  };
  return (
    <div className="fields">
      <label className="field">
        <span>{words.newValue}</span>
        <input
          inputMode="numeric"
          pattern="\d*"
          value={written}
          disabled={unknown}
          onChange={({ target }) => tell(target.value.trim(), false)}
        />
      </label>
      <label className="choice">
        <input type="checkbox" checked={unknown} onChange={({ target }) => tell(written, target.checked)} />
        <span>{words.notKnown}</span>
      </label>
    </div>
  );
}

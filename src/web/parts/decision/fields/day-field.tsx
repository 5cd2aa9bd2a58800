import { type ReactNode, useState } from 'react';
import { decisionWords } from '../../../words/decision-words.ts';
import { useWords } from '../../../words/index.ts';
import type { FieldProps } from './field-props.ts';

/** The first and the last day it can have been; one day when they are the same. */
export function DayField({ record, onValue }: FieldProps): ReactNode {
  const words = useWords(decisionWords);
  const [from, setFrom] = useState(record.when?.value.earliest ?? '');
  const [to, setTo] = useState(record.when?.value.latest ?? '');
  const tell = (first: string, last: string): void => {
    setFrom(first);
    setTo(last);
    const end = last || first;
    onValue(first === '' || end < first ? undefined : first === end ? first : `${first}/${end}`);
  };
  return (
    <div className="fields two">
      <label className="field">
        <span>{words.from}</span>
        <input type="date" value={from} onChange={({ target }) => tell(target.value, to)} />
      </label>
      <label className="field">
        <span>{words.to}</span>
        <input type="date" value={to} min={from} onChange={({ target }) => tell(from, target.value)} />
      </label>
    </div>
  );
}

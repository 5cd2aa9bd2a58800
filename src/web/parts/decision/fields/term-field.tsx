import { type ReactNode, useState } from 'react';
import { conditionStates, incidentTypes } from '../../../../codebook/index.ts';
import type { Account } from '../../../../record/index.ts';
import { decisionWords } from '../../../words/decision-words.ts';
import { useSpeech, useWords } from '../../../words/index.ts';
import type { FieldProps } from './field-props.ts';

/** One of the codebook's terms: a type of incident, or a state of this record's aspect. */
export function TermField({ record, field, onValue }: FieldProps): ReactNode {
  const words = useWords(decisionWords);
  const speech = useSpeech();
  const [value, setValue] = useState((field === 'type' ? record.type.value : record.state?.value) ?? '');
  const terms = field === 'type' ? incidentTypes : statesOf(record);
  return (
    <label className="field">
      <span>{words.newValue}</span>
      <select
        value={value}
        onChange={({ target }) => {
          setValue(target.value);
          onValue(target.value || undefined);
        }}
      >
        <option value="" />
        {terms.map((code) => (
          <option key={code} value={code}>
            {speech.term(code)}
          </option>
        ))}
      </select>
    </label>
  );
}

const statesOf = ({ type }: Account): readonly string[] =>
  (conditionStates as Readonly<Record<string, readonly string[]>>)[type.value] ?? [];

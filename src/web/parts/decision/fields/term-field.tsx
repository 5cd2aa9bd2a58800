import { type ReactNode, useState } from 'react';
import { statesOf, typesOf } from '../../../../codebook/index.ts';
import { decisionWords } from '../../../words/decision-words.ts';
import { useSpeech, useWords } from '../../../words/index.ts';
import type { FieldProps } from './field-props.ts';

/** One of the codebook's terms: what a record of its kind can be, or a state of its aspect. */
export function TermField({ record, field, onValue }: FieldProps): ReactNode {
  const words = useWords(decisionWords);
  const speech = useSpeech();
  const [value, setValue] = useState((field === 'type' ? record.type.value : record.state?.value) ?? '');
  const terms = field === 'type' ? typesOf[record.kind] : statesOf(record.type.value);
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

import { type ComponentType, type ReactNode, useState } from 'react';
import type { Account } from '../../../../record/index.ts';
import { accountWords } from '../../../words/account-words.ts';
import { decisionWords } from '../../../words/decision-words.ts';
import { useWords } from '../../../words/index.ts';
import { DecisionForm } from '../decision-form.tsx';
import { ActorsField } from '../fields/actors-field.tsx';
import { DayField } from '../fields/day-field.tsx';
import type { FieldProps } from '../fields/field-props.ts';
import { NumberField } from '../fields/number-field.tsx';
import { PlaceField } from '../fields/place-field.tsx';
import { TermField } from '../fields/term-field.tsx';
import type { ActProps } from './act-props.ts';

const fields = {
  type: TermField,
  when: DayField,
  where: PlaceField,
  perpetrators: ActorsField,
  targets: ActorsField,
  killed: NumberField,
  injured: NumberField,
  abducted: NumberField,
  arrested: NumberField,
  value: NumberField,
  state: TermField,
} satisfies Readonly<Record<string, ComponentType<FieldProps>>>;

export type CorrectableField = keyof typeof fields;

/** The fields that make sense for each kind of record. */
const fieldsOf: Readonly<Record<Account['kind'], readonly CorrectableField[]>> = {
  incident: ['type', 'when', 'where', 'killed', 'injured', 'abducted', 'arrested', 'perpetrators', 'targets'],
  figure: ['value', 'type', 'when', 'where', 'perpetrators', 'targets'],
  condition: ['state', 'type', 'when', 'where', 'value', 'perpetrators'],
};

interface CorrectProps extends ActProps {
  /** The field that was pressed, if one was. */
  readonly field?: CorrectableField;
}

/** A field shows another value. What the reports say stays beside it. */
export function CorrectAct({ record, field: first, ...on }: CorrectProps): ReactNode {
  const words = useWords(decisionWords);
  const names = useWords(accountWords);
  const [field, setField] = useState<CorrectableField>(first ?? fieldsOf[record.kind][0]!);
  const [value, setValue] = useState<unknown>(undefined);
  const Field = fields[field];
  return (
    <DecisionForm
      {...on}
      title={words.correctTitle}
      act={words.correct}
      bearsOn={[record]}
      decision={value === undefined ? null : { kind: 'correct', target: record.id, field, value }}
    >
      <label className="field">
        <span>{words.field}</span>
        <select
          value={field}
          onChange={({ target }) => {
            setField(target.value as CorrectableField);
            setValue(undefined);
          }}
        >
          {fieldsOf[record.kind].map((one) => (
            <option key={one} value={one}>
              {one === 'value' && record.kind === 'condition' ? names.people : names[one]}
            </option>
          ))}
        </select>
      </label>
      <Field key={field} record={record} field={field} onValue={setValue} />
      <p className="hint">{words.correctionHint}</p>
    </DecisionForm>
  );
}

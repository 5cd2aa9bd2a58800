import type { ReactNode } from 'react';
import { importShapes, incidentTypes } from '../../../codebook/index.ts';
import { accountWords } from '../../words/account-words.ts';
import { importWords } from '../../words/import-words.ts';
import { useSpeech, useWords } from '../../words/index.ts';
import { type ColumnField, columnFields, hasOwnColumns, type ImportDraft } from './import-draft.ts';

interface FieldsOf {
  readonly draft: ImportDraft;
  readonly change: (change: Partial<ImportDraft>) => void;
}

/** Whose table it is, which column holds what, and what is known of the data set. */
export function ImportFields({ draft, change }: FieldsOf): ReactNode {
  const words = useWords(importWords);
  const known = { ucdp: 'UCDP GED', acled: 'ACLED', gtd: 'GTD', hxl: 'HXL', csv: words.own };
  return (
    <>
      <Choice
        label={words.as}
        value={draft.as}
        options={importShapes.map((shape) => [shape, known[shape]])}
        choose={(as) => change({ as: as as ImportDraft['as'] })}
      />
      {hasOwnColumns(draft) && <Columns draft={draft} change={change} />}
      <fieldset className="add-facts">
        <legend>{words.about}</legend>
        {(['name', 'release', 'licence'] as const).map((name) => (
          <Written key={name} label={words[name]} value={draft[name]} write={(value) => change({ [name]: value })} />
        ))}
        <Choice
          label={words.mayLeave}
          value={draft.mayLeave}
          options={[
            ['', words.usual],
            ['true', words.yes],
            ['false', words.no],
          ]}
          choose={(mayLeave) => change({ mayLeave: mayLeave as ImportDraft['mayLeave'] })}
        />
      </fieldset>
    </>
  );
}

function Columns({ draft, change }: FieldsOf): ReactNode {
  const words = useWords(importWords);
  const names = useWords(accountWords);
  const speech = useSpeech();
  const labels: Readonly<Record<ColumnField, string>> = { ...names, ...words, date: names.when, place: names.where };
  return (
    <fieldset className="add-facts">
      <legend>{words.columns}</legend>
      <p className="hint whole">{words.columnsHint}</p>
      {columnFields.map((field) => (
        <Written
          key={field}
          label={labels[field]}
          value={draft.columns[field] ?? ''}
          write={(column) => change({ columns: { ...draft.columns, [field]: column } })}
        />
      ))}
      <Choice
        label={words.usualType}
        value={draft.type}
        options={[['', ''], ...incidentTypes.map((type) => [type, speech.term(type)] as const)]}
        choose={(type) => change({ type })}
      />
      <Choice
        label={words.dates}
        value={draft.dates}
        options={[
          ['', words.unsaid],
          ['dmy', words.dmy],
          ['mdy', words.mdy],
        ]}
        choose={(dates) => change({ dates: dates as ImportDraft['dates'] })}
      />
    </fieldset>
  );
}

interface WrittenOf {
  readonly label: string;
  readonly value: string;
  readonly write: (value: string) => void;
}

function Written({ label, value, write }: WrittenOf): ReactNode {
  return (
    <label className="field">
      <span>{label}</span>
      <input
        value={value}
        dir="auto"
        maxLength={200}
        autoComplete="off"
        onChange={({ target }) => write(target.value)}
      />
    </label>
  );
}

interface ChoiceOf {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, said: string])[];
  readonly choose: (value: string) => void;
}

function Choice({ label, value, options, choose }: ChoiceOf): ReactNode {
  return (
    <label className="field">
      <span>{label}</span>
      <select value={value} onChange={({ target }) => choose(target.value)}>
        {options.map(([code, said]) => (
          <option key={code} value={code}>
            {said}
          </option>
        ))}
      </select>
    </label>
  );
}

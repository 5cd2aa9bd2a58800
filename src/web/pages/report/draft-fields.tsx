import { type ReactNode, useId } from 'react';
import { statesOf, typesOf } from '../../../codebook/index.ts';
import { KnownPlace, useKnownPlaces } from '../../parts/index.ts';
import { accountWords } from '../../words/account-words.ts';
import { useSpeech, useWords } from '../../words/index.ts';
import { reportWords } from '../../words/report-words.ts';
import { type ClaimDraft, tolls } from './claim-draft.ts';

interface DraftFieldsProps {
  readonly draft: ClaimDraft;
  readonly onChange: (change: Partial<ClaimDraft>) => void;
}

/** What the words say: kind, what, when, where, how many, who. */
export function DraftFields({ draft, onChange }: DraftFieldsProps): ReactNode {
  const words = useWords(reportWords);
  const names = useWords(accountWords);
  const { kind } = draft;
  return (
    <>
      <fieldset className="kinds">
        <legend>{words.kind}</legend>
        {(['incident', 'figure', 'condition'] as const).map((one) => (
          <label key={one} className="choice">
            <input
              type="radio"
              name="kind"
              checked={kind === one}
              onChange={() => onChange({ kind: one, type: '', state: '' })}
            />
            <span>{names[one]}</span>
          </label>
        ))}
      </fieldset>
      <TermSelect
        label={words.type}
        value={draft.type}
        terms={typesOf[kind]}
        onChange={(type) => onChange({ type, state: '' })}
      />
      {kind === 'condition' && (
        <TermSelect
          label={words.state}
          value={draft.state}
          terms={statesOf(draft.type)}
          onChange={(state) => onChange({ state })}
        />
      )}
      <div className="fields two">
        <Written label={words.from} type="date" value={draft.from} onChange={(from) => onChange({ from })} />
        <Written label={words.to} type="date" value={draft.to} onChange={(to) => onChange({ to })} />
      </div>
      <PlaceName draft={draft} onChange={onChange} />
      <Numbers draft={draft} onChange={onChange} />
      {kind !== 'figure' && (
        <Names
          label={words.perpetrators}
          value={draft.perpetrators}
          onChange={(perpetrators) => onChange({ perpetrators })}
        />
      )}
      {kind === 'incident' && (
        <Names label={words.targets} value={draft.targets} onChange={(targets) => onChange({ targets })} />
      )}
      <Written label={words.why} value={draft.why} onChange={(why) => onChange({ why })} />
    </>
  );
}

interface WrittenProps {
  readonly label: string;
  readonly value: string;
  readonly type?: string;
  readonly onChange: (value: string) => void;
}

function Written({ label, value, type = 'text', onChange }: WrittenProps): ReactNode {
  return (
    <label className="field">
      <span>{label}</span>
      <input type={type} value={value} dir="auto" maxLength={2000} onChange={({ target }) => onChange(target.value)} />
    </label>
  );
}

function TermSelect({
  label,
  value,
  terms,
  onChange,
}: WrittenProps & { readonly terms: readonly string[] }): ReactNode {
  const speech = useSpeech();
  return (
    <label className="field">
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChange(target.value)}>
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

function Names({ label, value, onChange }: WrittenProps): ReactNode {
  const words = useWords(reportWords);
  return (
    <label className="field">
      <span>{label}</span>
      <textarea
        rows={1}
        value={value}
        dir="auto"
        maxLength={2000}
        placeholder={words.severalHint}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  );
}

function PlaceName({ draft, onChange }: DraftFieldsProps): ReactNode {
  const words = useWords(reportWords);
  const known = useKnownPlaces();
  const list = useId();
  const found = known?.find(draft.place) ?? null;
  return (
    <label className="field">
      <span>{words.place}</span>
      <input
        value={draft.place}
        list={list}
        dir="auto"
        maxLength={200}
        autoComplete="off"
        onChange={({ target }) => onChange({ place: target.value })}
      />
      <datalist id={list}>
        {known?.names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <span className="hint" role="status">
        {found && draft.place.trim() !== '' && <KnownPlace place={found} />}
      </span>
    </label>
  );
}

function Numbers({ draft, onChange }: DraftFieldsProps): ReactNode {
  const words = useWords(reportWords);
  const names = useWords(accountWords);
  if (draft.kind === 'condition') return null;
  const fields = draft.kind === 'figure' ? (['value'] as const) : tolls;
  return (
    <div className="fields two">
      {fields.map((field) => (
        <label key={field} className="field">
          <span>{field === 'value' ? words.value : names[field]}</span>
          <input
            inputMode="numeric"
            pattern="\d*"
            value={draft.numbers[field] ?? ''}
            onChange={({ target }) => onChange({ numbers: { ...draft.numbers, [field]: target.value.trim() } })}
          />
        </label>
      ))}
    </div>
  );
}

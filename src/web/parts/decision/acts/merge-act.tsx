import { type ReactNode, useState } from 'react';
import type { RecordList } from '../../../../api/index.ts';
import type { RecordSummary } from '../../../../record/index.ts';
import { useAsked } from '../../../client/index.ts';
import { decisionWords } from '../../../words/decision-words.ts';
import { useWords } from '../../../words/index.ts';
import { RecordLink } from '../../account/index.ts';
import { DecisionForm } from '../decision-form.tsx';
import type { ActProps } from './act-props.ts';

/** Another record turns out to be this one, and becomes part of it. */
export function MergeAct({ record, ...on }: ActProps): ReactNode {
  const words = useWords(decisionWords);
  const [wanted, setWanted] = useState('');
  const [other, setOther] = useState<RecordSummary | null>(null);
  const found = useFound(record, wanted);
  return (
    <DecisionForm
      {...on}
      title={words.mergeTitle}
      act={words.merge}
      bearsOn={other ? [record, other] : [record]}
      decision={other && { kind: 'merge', target: record.id, from: other.id }}
    >
      <label className="field">
        <span>{words.mergeFind}</span>
        <input
          type="search"
          value={wanted}
          dir="auto"
          maxLength={400}
          placeholder={words.mergeHint}
          onChange={({ target }) => {
            setWanted(target.value);
            setOther(null);
          }}
        />
      </label>
      {found && found.length === 0 && <p role="status">{words.mergeNone}</p>}
      {found && found.length > 0 && (
        <fieldset>
          <legend>{words.mergeWhich}</legend>
          {found.map((one) => (
            <label key={one.id} className="choice">
              <input type="radio" name="other" checked={one.id === other?.id} onChange={() => setOther(one)} />
              <RecordLink record={one} />
            </label>
          ))}
        </fieldset>
      )}
    </DecisionForm>
  );
}

/** Records of the same kind by words in them, or the one whose id or address was pasted; null before anything is asked. */
function useFound({ id: own, kind }: RecordSummary, wanted: string): readonly RecordSummary[] | null {
  const id = /(?:^|\/record\/)([ifc]\d[\d.]*)(?:[?#].*)?$/.exec(wanted.trim())?.[1];
  const text = wanted.trim();
  const named = useAsked<RecordSummary>(`/records/${id ?? ''}`, {}, { enabled: id !== undefined });
  const listed = useAsked<RecordList>(
    `/${kind}s`,
    { text, limit: 8 },
    { enabled: id === undefined && text.length > 1 },
  );
  if (text.length < 2) return null;
  const all =
    id === undefined ? listed.data?.items : named.data && !named.error ? [named.data] : named.error ? [] : undefined;
  return all?.filter((one) => one.id !== own && one.kind === kind) ?? null;
}

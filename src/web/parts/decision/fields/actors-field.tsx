import { type ReactNode, useState } from 'react';
import { type ActorRef, actorCategories } from '../../../../codebook/index.ts';
import { decisionWords } from '../../../words/decision-words.ts';
import { fill, useSpeech, useWords } from '../../../words/index.ts';
import type { FieldProps } from './field-props.ts';

interface Written {
  readonly name: string;
  readonly category: ActorRef['category'];
}

/** Who did it, or to whom: names, each with its kind. None at all: not known. */
export function ActorsField({ record, field, onValue }: FieldProps): ReactNode {
  const words = useWords(decisionWords);
  const before = (field === 'perpetrators' ? record.perpetrators : record.targets)?.value ?? [];
  const [actors, setActors] = useState<readonly Written[]>(
    before.length > 0 ? before : [{ name: '', category: 'unknown' }],
  );
  const tell = (next: readonly Written[]): void => {
    setActors(next);
    const named = next.filter(({ name }) => name.trim() !== '');
    onValue(named.length === 0 ? null : named.map((actor) => refOf(actor, before)));
  };
  return (
    <div className="fields">
      {actors.map((actor, at) => (
        <ActorRow
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are told apart by their place alone.
          key={at}
          actor={actor}
          onChange={(next) => tell(actors.with(at, next))}
          onRemove={() => tell(actors.toSpliced(at, 1))}
        />
      ))}
      <p>
        <button
          type="button"
          className="quiet"
          onClick={() => setActors([...actors, { name: '', category: 'unknown' }])}
        >
          {words.addAnother}
        </button>
      </p>
    </div>
  );
}

interface RowProps {
  readonly actor: Written;
  readonly onChange: (actor: Written) => void;
  readonly onRemove: () => void;
}

function ActorRow({ actor, onChange, onRemove }: RowProps): ReactNode {
  const words = useWords(decisionWords);
  const speech = useSpeech();
  return (
    <div className="fields actor-row">
      <label className="field">
        <span>{words.names}</span>
        <input
          value={actor.name}
          maxLength={200}
          dir="auto"
          onChange={({ target }) => onChange({ ...actor, name: target.value })}
        />
      </label>
      <label className="field">
        <span>{words.category}</span>
        <select
          value={actor.category}
          onChange={({ target }) => onChange({ ...actor, category: target.value as Written['category'] })}
        >
          {actorCategories.map((category) => (
            <option key={category} value={category}>
              {speech.term(category)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="quiet" aria-label={fill(words.remove, actor.name)} onClick={onRemove}>
        ×
      </button>
    </div>
  );
}

/** The actor as it was known before, or a name that a person wrote. */
const refOf = ({ name, category }: Written, before: readonly ActorRef[]): ActorRef =>
  before.find((one) => one.name === name.trim() && one.category === category) ?? {
    id: null,
    name: name.trim(),
    named: true,
    category,
  };

import { type ReactNode, useId } from 'react';
import { type Grade, grades } from '../../../codebook/index.ts';
import { actorMeant, actorNamed } from '../../../publication/wording/index.ts';
import { gradeWords } from '../../words/grade-words.ts';
import { useSpeech, useWords } from '../../words/index.ts';
import { listWords } from '../../words/list-words.ts';
import { useKnownPlaces } from '../known-places.ts';
import { LateInput } from '../late-input.tsx';
import { type Filters, noFilters, useFilters } from './use-filters.ts';

interface FilterFormProps {
  /** The types that what is listed can have; none: there is nothing to choose. */
  readonly types: readonly string[];
  readonly orders?: readonly ('newest' | 'oldest' | 'deadliest')[];
}

/** What a list is filtered by. It stands in the address, so that it can be sent. */
export function FilterForm({ types, orders = [] }: FilterFormProps): ReactNode {
  const words = useWords(listWords);
  const [filters, change, isAny] = useFilters();
  const { language } = useSpeech();
  const known = useKnownPlaces();
  const places = useId();
  const late = (name: 'text' | 'place' | 'from' | 'to' | 'actor') => ({
    label: words[name],
    value: filters[name],
    change: (value: string) => change({ [name]: value }),
  });
  return (
    <search className="filter-form">
      <LateInput {...late('text')} type="search" />
      <LateInput
        {...late('place')}
        value={known?.written(filters.place) ?? filters.place}
        change={(place) => change({ place: known?.asked(place) ?? place })}
        list={places}
      />
      <datalist id={places}>
        {known?.labels.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <LateInput {...late('from')} placeholder="2020-01" />
      <LateInput {...late('to')} placeholder="2020-12-31" />
      {orders.length > 0 && (
        <label className="field">
          <span>{words.order}</span>
          <select value={filters.order} onChange={({ target }) => change({ order: target.value })}>
            {orders.map((order) => (
              <option key={order} value={order === orders[0] ? '' : order}>
                {words[order]}
              </option>
            ))}
          </select>
        </label>
      )}
      <details open={filters.actor !== '' || filters.standing !== '' || filters.grade.length + filters.type.length > 0}>
        <summary>{words.moreFilters}</summary>
        <div className="filter-more">
          <LateInput
            {...late('actor')}
            value={actorNamed(language, filters.actor)}
            change={(actor) => change({ actor: actorMeant(language, actor) })}
          />
          <TypeChoice types={types} filters={filters} change={change} />
          <StandingChoice filters={filters} change={change} />
          <GradeChoice filters={filters} change={change} />
        </div>
      </details>
      {isAny && (
        <button type="button" className="quiet" onClick={() => change(noFilters)}>
          {words.clear}
        </button>
      )}
    </search>
  );
}

interface ChoiceProps {
  readonly filters: Filters;
  readonly change: (to: Partial<Filters>) => void;
}

function TypeChoice({ types, filters, change }: ChoiceProps & Pick<FilterFormProps, 'types'>): ReactNode {
  const words = useWords(listWords);
  const speech = useSpeech();
  if (types.length === 0) return null;
  return (
    <label className="field">
      <span>{words.type}</span>
      <select
        value={filters.type[0] ?? ''}
        onChange={({ target }) => change({ type: target.value === '' ? [] : [target.value] })}
      >
        <option value="">{words.any}</option>
        {types.map((code) => (
          <option key={code} value={code}>
            {speech.term(code)}
          </option>
        ))}
      </select>
    </label>
  );
}

function StandingChoice({ filters, change }: ChoiceProps): ReactNode {
  const words = useWords(listWords);
  const names = useWords(gradeWords);
  return (
    <label className="field">
      <span>{words.standing}</span>
      <select value={filters.standing} onChange={({ target }) => change({ standing: target.value })}>
        <option value="">{words.standingDefault}</option>
        {(['open', 'accepted', 'rejected'] as const).map((standing) => (
          <option key={standing} value={standing}>
            {names[standing]}
          </option>
        ))}
      </select>
    </label>
  );
}

function GradeChoice({ filters, change }: ChoiceProps): ReactNode {
  const words = useWords(listWords);
  const names = useWords(gradeWords);
  const turn = (grade: Grade, on: boolean): void =>
    change({ grade: on ? [...filters.grade, grade] : filters.grade.filter((one) => one !== grade) });
  return (
    <fieldset className="grade-choice">
      <legend>{words.grade}</legend>
      {grades.map((grade) => (
        <label key={grade} className="choice">
          <input
            type="checkbox"
            checked={filters.grade.includes(grade)}
            onChange={({ target }) => turn(grade, target.checked)}
          />
          <span>{names[grade]}</span>
        </label>
      ))}
    </fieldset>
  );
}

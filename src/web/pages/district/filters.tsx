import { memo, type ReactNode, useId, useMemo } from 'react';
import { grades, incidentTypes } from '../../../codebook/index.ts';
import { actorMeant, actorNamed, type PlaceNames } from '../../../publication/wording/index.ts';
import { LateInput, placeChoices } from '../../parts/index.ts';
import { districtWords } from '../../words/district-words.ts';
import { fill, useSpeech, useWords } from '../../words/index.ts';
import type { Columns } from './columns.ts';
import type { District } from './use-district.ts';
import type { View } from './view.ts';

interface FiltersOf {
  readonly view: View;
  readonly change: (change: Partial<View>) => void;
  readonly places: District['places'];
  readonly names: PlaceNames;
  readonly columns: Columns;
}

/** What is looked for: place, type, who, how well borne out, words. What is on stands above, to be taken off. */
export const Filters = memo(function Filters({ view, change, places: known, names, columns }: FiltersOf): ReactNode {
  const words = useWords(districtWords);
  const speech = useSpeech();
  const places = useId();
  const choices = useMemo(() => placeChoices(known?.items ?? [], names), [known, names]);
  const place = choices.written(view.place);
  const actor = actorNamed(speech.language, view.actor);
  const on = activeIn({ ...view, place, actor }, words, speech.term);
  const present = incidentTypes.filter((type) => columns.types.includes(type) || view.types.includes(type));
  const toggled = (all: readonly string[], one: string): string[] =>
    all.includes(one) ? all.filter((other) => other !== one) : [...all, one];
  return (
    <section className="filters">
      <details>
        <summary>{on.length > 0 ? speech.count(words.filtersOn, on.length) : words.filters}</summary>
        <div className="filter-fields">
          <LateInput label={words.text} value={view.text} change={(text) => change({ text })} type="search" />
          <LateInput
            label={words.place}
            value={place}
            change={(written) => change({ place: choices.asked(written) })}
            list={places}
          />
          <datalist id={places}>
            {choices.labels.map((label) => (
              <option key={label} value={label} />
            ))}
          </datalist>
          <LateInput
            label={words.actor}
            value={actor}
            change={(written) => change({ actor: actorMeant(speech.language, written) })}
          />
          <Choices
            legend={words.grade}
            all={grades}
            chosen={view.grades}
            toggle={(grade) => change({ grades: toggled(view.grades, grade) })}
          />
          <Choices
            legend={words.type}
            all={present}
            chosen={view.types}
            toggle={(type) => change({ types: toggled(view.types, type) })}
          />
        </div>
      </details>
      {on.length > 0 && (
        <ul className="filters-on">
          {on.map(({ name, off }) => (
            <li key={name}>
              <button type="button" className="chip" aria-label={fill(words.takeOff, name)} onClick={() => change(off)}>
                {name} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
          <li>
            <button
              type="button"
              className="quiet"
              onClick={() => change({ text: '', place: '', actor: '', types: [], grades: [] })}
            >
              {words.clear}
            </button>
          </li>
        </ul>
      )}
    </section>
  );
});

interface ChoicesOf {
  readonly legend: string;
  readonly all: readonly string[];
  readonly chosen: readonly string[];
  readonly toggle: (one: string) => void;
}

function Choices({ legend, all, chosen, toggle }: ChoicesOf): ReactNode {
  const speech = useSpeech();
  if (all.length === 0) return null;
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {all.map((code) => (
        <label key={code} className="check">
          <input type="checkbox" checked={chosen.includes(code)} onChange={() => toggle(code)} />
          {speech.term(code)}
        </label>
      ))}
    </fieldset>
  );
}

interface Active {
  readonly name: string;
  /** The change that takes it off. */
  readonly off: Partial<View>;
}

function activeIn(view: View, words: (typeof districtWords)['en'], term: (code: string) => string): Active[] {
  const { text, place, actor, types, grades: wished } = view;
  return [
    ...(text ? [{ name: `${words.text}: ${text}`, off: { text: '' } }] : []),
    ...(place ? [{ name: place, off: { place: '' } }] : []),
    ...(actor ? [{ name: actor, off: { actor: '' } }] : []),
    ...wished.map((grade) => ({ name: term(grade), off: { grades: wished.filter((other) => other !== grade) } })),
    ...types.map((type) => ({ name: term(type), off: { types: types.filter((other) => other !== type) } })),
  ];
}

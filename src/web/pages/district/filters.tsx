import { memo, type ReactNode, useId, useMemo } from 'react';
import type { PlacesAnswer } from '../../../api/index.ts';
import { grades, incidentTypes } from '../../../codebook/index.ts';
import { namesakesIn } from '../../../gazetteer/index.ts';
import type { PlaceNames } from '../../../publication/wording/index.ts';
import { LateInput, placeAsked } from '../../parts/index.ts';
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
  const options = useMemo(() => optionsOf(known?.items ?? [], names), [known, names]);
  const asked = options.find((option) => option.asked === view.place)?.called ?? view.place;
  const on = activeIn({ ...view, place: asked }, words, speech.term);
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
            value={asked}
            change={(written) => change({ place: options.find(({ called }) => called === written)?.asked ?? written })}
            list={places}
          />
          <datalist id={places}>
            {options.map(({ called }) => (
              <option key={called} value={called} />
            ))}
          </datalist>
          <LateInput label={words.actor} value={view.actor} change={(actor) => change({ actor })} />
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

interface PlaceOption {
  readonly called: string;
  /** What the server is asked for: it takes several names for a place that lies in all of them. */
  readonly asked: string;
}

function optionsOf(places: PlacesAnswer['items'], names: PlaceNames): PlaceOption[] {
  const namesakes = namesakesIn(places);
  const options = places.map((place): PlaceOption => {
    const apart = namesakes.get(place.id);
    const within = apart && 'within' in apart ? [names.name(apart.within)] : [];
    return { called: [names.called(place), ...within].join(', '), asked: placeAsked(place, apart) };
  });
  return [...new Map(options.map((option) => [option.called, option])).values()];
}

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

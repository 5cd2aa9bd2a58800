import { type ReactNode, useId } from 'react';
import { useKnownPlaces } from '../../parts/index.ts';
import { addWords } from '../../words/add-words.ts';
import { batchWords } from '../../words/batch-words.ts';
import { useWords } from '../../words/index.ts';
import { type Facts, isPublished } from './draft.ts';

interface FactsFormProps {
  readonly facts: Facts;
  readonly onFacts: (facts: Facts) => void;
  /** Of several reports: title and address are each one's own. */
  readonly forAll?: boolean;
}

/** What is known beside the text: who published it, when, where it can be read, where it plays. */
export function FactsForm({ facts, onFacts, forAll = false }: FactsFormProps): ReactNode {
  const words = useWords(addWords);
  const batch = useWords(batchWords);
  const id = useId();
  const known = useKnownPlaces();
  const wrong = !isPublished(facts.published.trim());
  const field = (name: keyof Facts) => ({
    value: facts[name],
    maxLength: 2000,
    dir: 'auto',
    onChange: ({ target }: { target: HTMLInputElement }) => onFacts({ ...facts, [name]: target.value }),
  });
  return (
    <fieldset className="add-facts">
      <legend>{forAll ? batch.factsForAll : words.facts}</legend>
      <label className="field">
        <span>{words.publisher}</span>
        <input {...field('publisher')} />
      </label>
      <label className="field">
        <span>{words.published}</span>
        <input
          {...field('published')}
          dir="ltr"
          maxLength={10}
          placeholder="2022-02-27"
          aria-invalid={wrong}
          aria-describedby={`${id}-day`}
        />
        <span id={`${id}-day`} className={wrong ? 'hint wrong' : 'hint'}>
          {wrong ? words.publishedWrong : words.publishedHint}
        </span>
      </label>
      {!forAll && (
        <>
          <label className="field">
            <span>{words.reportTitle}</span>
            <input {...field('title')} />
          </label>
          <label className="field">
            <span>{words.url}</span>
            <input {...field('url')} dir="ltr" inputMode="url" />
          </label>
        </>
      )}
      <label className="field">
        <span>{words.place}</span>
        <input {...field('place')} maxLength={200} list={`${id}-places`} aria-describedby={`${id}-place`} />
        <datalist id={`${id}-places`}>
          {known?.names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <span id={`${id}-place`} className="hint">
          {words.placeHint}
        </span>
      </label>
    </fieldset>
  );
}

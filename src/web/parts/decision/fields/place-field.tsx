import { type ReactNode, useId, useState } from 'react';
import type { PlaceRef } from '../../../../gazetteer/index.ts';
import { decisionWords } from '../../../words/decision-words.ts';
import { useSpeech, useWords } from '../../../words/index.ts';
import { KnownPlace } from '../../known-place.tsx';
import { useKnownPlaces } from '../../known-places.ts';
import type { FieldProps } from './field-props.ts';

/** A place by its name: one that is known, with what holds it, or the name as it was written. */
export function PlaceField({ record, onValue }: FieldProps): ReactNode {
  const words = useWords(decisionWords);
  const { places } = useSpeech();
  const held = record.where?.value[0];
  const [name, setName] = useState(!held ? '' : held.precision === 'relative' ? held.name : places.called(held));
  const known = useKnownPlaces();
  const found = known?.find(name) ?? null;
  const list = useId();
  const tell = (text: string): void => {
    setName(text);
    const place = known?.find(text);
    onValue(text.trim() === '' ? undefined : [place ?? asWritten(text.trim())]);
  };
  return (
    <label className="field">
      <span>{words.place}</span>
      <input
        value={name}
        list={list}
        dir="auto"
        maxLength={200}
        autoComplete="off"
        placeholder={words.placeHint}
        onChange={({ target }) => tell(target.value)}
      />
      <datalist id={list}>
        {known?.labels.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <span className="hint" role="status">
        {name.trim() === '' ? '' : found ? <KnownPlace place={found} /> : words.placeUnknown}
      </span>
    </label>
  );
}

const asWritten = (name: string): PlaceRef => ({
  id: null,
  name,
  within: [],
  lat: null,
  lon: null,
  precision: 'village',
});

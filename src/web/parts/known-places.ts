import { useEffect, useMemo, useState } from 'react';
import type { Place, PlaceRef } from '../../gazetteer/index.ts';
import { type Speech, useSpeech } from '../words/index.ts';
import { type PlaceChoices, placeChoices } from './place-choices.ts';

export interface KnownPlaces extends PlaceChoices {
  /** Their names alone, in the language of the page, once each, in order. */
  readonly names: readonly string[];
  /** The place that is called so, or has that name in any spelling; null when none is known. */
  readonly find: (written: string) => PlaceRef | null;
}

type Gazetteer = typeof import('../../gazetteer/index.ts');

/** The places of the area as the gazetteer has them, loaded when a page first asks. */
export function useKnownPlaces(): KnownPlaces | null {
  const speech = useSpeech();
  const [gazetteer, setGazetteer] = useState<Gazetteer | null>(null);
  useEffect(() => {
    let left = false;
    void import('../../gazetteer/index.ts').then((loaded) => left || setGazetteer(loaded));
    return () => {
      left = true;
    };
  }, []);
  return useMemo(() => gazetteer && knownPlaces(gazetteer, speech), [gazetteer, speech]);
}

function knownPlaces({ areaPlaces, areaGazetteer, placeNamed }: Gazetteer, { places, language }: Speech): KnownPlaces {
  const inOrder = new Intl.Collator(language).compare;
  const choices = placeChoices(areaPlaces, places);
  const byLabel = new Map(areaPlaces.map((place) => [places.called(place), place]));
  return {
    ...choices,
    labels: [...choices.labels].sort(inOrder),
    names: [...new Set(areaPlaces.map(places.own))].sort(inOrder),
    find: (written) => {
      const called = byLabel.get(written.trim());
      return called ? refTo(called) : ifKnown(placeNamed(areaGazetteer, written));
    },
  };
}

const refTo = ({ id, name, within, lat, lon, precision }: Place): PlaceRef => ({
  id,
  name,
  within,
  lat,
  lon,
  precision,
});

const ifKnown = (place: PlaceRef): PlaceRef | null => (place.id === null ? null : place);

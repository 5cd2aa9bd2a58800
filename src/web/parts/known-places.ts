import { useEffect, useMemo, useState } from 'react';
import type { Place, PlaceRef } from '../../gazetteer/index.ts';
import { type Speech, useSpeech } from '../words/index.ts';
import { placeAsked } from './place-asked.ts';

export interface KnownPlaces {
  /** Their names in the language of the page, once each, in order. */
  readonly names: readonly string[];
  /** The same so that a town and its district are told apart. */
  readonly labels: readonly string[];
  /** The place that is called so, or has that name in any spelling; null when none is known. */
  readonly find: (written: string) => PlaceRef | null;
  /** What a filter asks for of what is written, and what is written of what it asks for. */
  readonly asked: (written: string) => string;
  readonly written: (asked: string) => string;
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

function knownPlaces(gazetteer: Gazetteer, { places, language }: Speech): KnownPlaces {
  const { areaPlaces, areaGazetteer, namesakesIn, placeNamed } = gazetteer;
  const apart = namesakesIn(areaPlaces);
  const askedOf = (place: Place): string => placeAsked(place, apart.get(place.id));
  const byLabel = new Map(areaPlaces.map((place) => [places.called(place), place]));
  const inOrder = new Intl.Collator(language).compare;
  const byAsked = new Map([...byLabel].map(([label, place]) => [askedOf(place), label]));
  return {
    names: [...new Set(areaPlaces.map(places.own))].sort(inOrder),
    labels: [...byLabel.keys()].sort(inOrder),
    find: (written) => {
      const called = byLabel.get(written.trim());
      return called ? refTo(called) : ifKnown(placeNamed(areaGazetteer, written));
    },
    asked: (written) => {
      const called = byLabel.get(written);
      return called ? askedOf(called) : written;
    },
    written: (asked) => byAsked.get(asked) ?? asked,
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

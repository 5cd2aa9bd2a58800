import { useEffect, useState } from 'react';
import type { PlaceRef } from '../../gazetteer/index.ts';

export interface KnownPlaces {
  /** Their names, once each, in order. */
  readonly names: readonly string[];
  /** The place of that name in any spelling; null when none is known. */
  readonly find: (name: string) => PlaceRef | null;
}

/** The places of the area as the gazetteer has them, loaded when a page first asks. */
export function useKnownPlaces(): KnownPlaces | null {
  const [known, setKnown] = useState<KnownPlaces | null>(null);
  useEffect(() => {
    let left = false;
    void import('../../gazetteer/index.ts').then(({ areaGazetteer, areaPlaces, placeNamed }) => {
      if (left) return;
      const names = [...new Set(areaPlaces.map(({ name }) => name))].sort();
      setKnown({ names, find: (name) => ifKnown(placeNamed(areaGazetteer, name)) });
    });
    return () => {
      left = true;
    };
  }, []);
  return known;
}

const ifKnown = (place: PlaceRef): PlaceRef | null => (place.id === null ? null : place);

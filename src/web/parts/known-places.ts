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
    void import('../../gazetteer/index.ts').then(({ areaGazetteer, areaPlaces }) => {
      if (left) return;
      const names = [...new Set(areaPlaces.map(({ name }) => name))].sort();
      setKnown({ names, find: (name) => refOf(areaGazetteer.find(name)[0]) });
    });
    return () => {
      left = true;
    };
  }, []);
  return known;
}

const refOf = (place: PlaceRef | undefined): PlaceRef | null =>
  place
    ? {
        id: place.id,
        name: place.name,
        within: place.within,
        lat: place.lat,
        lon: place.lon,
        precision: place.precision,
      }
    : null;

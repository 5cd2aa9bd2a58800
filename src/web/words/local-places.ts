import { useEffect, useState } from 'react';
import type { PlaceRef } from '../../gazetteer/index.ts';
import type { UiLanguage } from './language.ts';
import { asWritten, type LocalPlaces } from './place-names.ts';

/** Names of the area in a language, once the gazetteer is there; until then, and in English, places as they are written. */
export function useLocalPlaces(language: UiLanguage): LocalPlaces {
  const [local, setLocal] = useState<{ readonly of: UiLanguage; readonly places: LocalPlaces } | null>(null);
  useEffect(() => {
    if (language === 'en') return;
    let left = false;
    void import('../../gazetteer/index.ts').then(({ areaPlaces, nameIn }) => {
      const names = new Map(areaPlaces.map((place) => [place.name, nameIn(place, language) ?? place.name]));
      if (!left) setLocal({ of: language, places: (place) => withNames(place, names) });
    });
    return () => {
      left = true;
    };
  }, [language]);
  return local?.of === language ? local.places : asWritten;
}

const withNames = (place: PlaceRef, names: ReadonlyMap<string, string>): PlaceRef => ({
  ...place,
  name: names.get(place.name) ?? place.name,
  within: place.within.map((name) => names.get(name) ?? name),
});

import { useEffect, useState } from 'react';
import { asWritten, dictionaryOf, type PlaceNames, placeNames } from '../../publication/wording/index.ts';
import type { UiLanguage } from './language.ts';

/** What places of the area are called in a language, once the gazetteer is there; until then as they are written. */
export function useLocalPlaces(language: UiLanguage): PlaceNames {
  const [local, setLocal] = useState<{ readonly of: UiLanguage; readonly places: PlaceNames } | null>(null);
  useEffect(() => {
    let left = false;
    void import('../../gazetteer/index.ts').then(({ areaPlaces, countries }) => {
      const places = placeNames(dictionaryOf(language), [...areaPlaces, ...countries.values()]);
      if (!left) setLocal({ of: language, places });
    });
    return () => {
      left = true;
    };
  }, [language]);
  return local?.of === language ? local.places : asWritten;
}

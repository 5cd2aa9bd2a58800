import { useEffect, useState } from 'react';
import type { UiLanguage } from '../../words/index.ts';
import type { MapName } from './paint-names.ts';

const none: readonly MapName[] = [];

/** The map's own names in a language: they come with the outlines, after the page. */
export function useMapNames(language: UiLanguage): readonly MapName[] {
  const [names, setNames] = useState(none);
  useEffect(() => {
    let wanted = true;
    void import('./map-names.ts').then(async ({ mapNames }) => {
      const found = await mapNames(language);
      if (wanted) setNames(found);
    });
    return () => {
      wanted = false;
    };
  }, [language]);
  return names;
}

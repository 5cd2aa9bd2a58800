import { useEffect, useState } from 'react';
import type { UiLanguage } from '../../words/index.ts';
import type { MapName } from './paint-names.ts';

const none: readonly MapName[] = [];
const nowhere: ReadonlyMap<string, { lat: number; lon: number }> = new Map();

/** Middles of countries and governorates: they come with the outlines. */
export function useMiddles(): typeof nowhere {
  const [middles, setMiddles] = useState(nowhere);
  useEffect(() => {
    void import('./map-names.ts').then(async ({ outlineMiddles }) => setMiddles(await outlineMiddles()));
  }, []);
  return middles;
}

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

import { areaPlaces, nameIn } from '../../gazetteer/index.ts';
import type { UiLanguage } from './language.ts';

const byName = new Map(areaPlaces.map((place) => [place.name, place]));

/** A place's name in a language where Aram's own pack knows one; else as it stands. */
export function localName(name: string, language: UiLanguage): string {
  const place = byName.get(name);
  return (place && nameIn(place, language)) ?? name;
}

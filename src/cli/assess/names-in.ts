import { nameIn } from '../../publication/assessment-formats/index.ts';
import type { Language } from '../../publication/index.ts';
import type { Asking } from './load-index.ts';

/** Names of places in a language, by their ids. */
export function namesIn({ input }: Asking, language: Language): (id: string) => string {
  const byId = new Map(input.places.map((place) => [place.id, place]));
  return (id) => {
    const place = byId.get(id);
    return place ? nameIn(place, language) : id;
  };
}

import type { AssessmentInput } from '../../assessment/index.ts';
import { nameIn } from '../../publication/assessment-formats/index.ts';
import type { Language } from '../../publication/index.ts';

/** Names of places in a language, by their ids. */
export function namesIn({ places }: AssessmentInput, language: Language): (id: string) => string {
  const byId = new Map(places.map((place) => [place.id, place]));
  return (id) => {
    const place = byId.get(id);
    return place ? nameIn(place, language) : id;
  };
}

import type { ReactNode } from 'react';
import { nameIn, type Place } from '../../gazetteer/index.ts';
import { useSpeech } from '../words/index.ts';

/** What a place is called in the language of the page, or else as it is called in English. */
export function PlaceName({ place }: { readonly place: Pick<Place, 'name' | 'names'> }): ReactNode {
  const { language } = useSpeech();
  return <bdi>{nameIn(place, language) ?? place.name}</bdi>;
}

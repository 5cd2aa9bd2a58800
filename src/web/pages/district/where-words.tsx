import type { ReactNode } from 'react';
import { isolated, relationInWords } from '../../../publication/wording/index.ts';
import { districtWords } from '../../words/district-words.ts';
import { fill, useSpeech, useWords } from '../../words/index.ts';
import type { Whereabouts } from './whereabouts.ts';

/** In words what the map draws: how exactly it is known where a place is. */
export function WhereWords({ where }: { readonly where: Whereabouts | null }): ReactNode {
  const words = useWords(districtWords);
  const speech = useSpeech();
  if (!where) return words.nowhereOnMap;
  if (where.is === 'at') return where.km === null ? null : fill(words.about, speech.number(where.km));
  if (where.is === 'within') return fill(words.within, isolated(speech.dictionary, speech.places.name(where.around)));
  return relationInWords(speech.dictionary, where.told, speech.places.name);
}

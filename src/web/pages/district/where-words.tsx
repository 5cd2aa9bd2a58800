import type { ReactNode } from 'react';
import { districtWords } from '../../words/district-words.ts';
import { fill, useSpeech, useWords } from '../../words/index.ts';
import { localName } from '../../words/local-name.ts';
import { relationInWords } from '../../words/relation-in-words.ts';
import { relationWords } from '../../words/relation-words.ts';
import type { Whereabouts } from './whereabouts.ts';

/** In words what the map draws: how exactly it is known where a place is. */
export function WhereWords({ where }: { readonly where: Whereabouts | null }): ReactNode {
  const words = useWords(districtWords);
  const relation = useWords(relationWords);
  const speech = useSpeech();
  if (!where) return words.nowhereOnMap;
  if (where.is === 'at') return where.km === null ? null : fill(words.about, speech.number(where.km));
  if (where.is === 'within') return fill(words.within, localName(where.around, speech.language));
  return relationInWords(where.relation, relation, speech);
}

import type { Assessment } from '../../assessment/index.ts';
import { edtfInWords } from '../wording/index.ts';
import { put, type Sentence, type Speaker } from './say.ts';

/** What nobody looks after, and what the record cannot answer. */
export function gapSentences(
  { gaps }: Assessment,
  { words, dictionary }: Speaker,
  nameOf: (place: string) => string,
): Sentence[] {
  return gaps.map(({ kind, place, forces, last, rests }) => ({
    about: 'gap',
    text: put(words.gaps[kind], {
      place: nameOf(place),
      forces: forces.length > 0 ? forces.join(words.and) : '?',
      day: last ? edtfInWords(dictionary, last) : '',
    }),
    rests,
  }));
}

import type { Assessment, Gap } from '../../assessment/index.ts';
import { edtfInWords, numeral } from '../wording/index.ts';
import { put, type Sentence, type Speaker } from './say.ts';

/** Places named in one sentence. */
const mostNamed = 12;

/** What nobody looks after, and what the record cannot answer: places with the same gap in one sentence. */
export function gapSentences({ gaps }: Assessment, speaker: Speaker, nameOf: (place: string) => string): Sentence[] {
  const open = gaps.filter(({ kind }) => kind === 'between forces').map((gap) => betweenForces(gap, speaker, nameOf));
  const kinds = [...new Set(gaps.map(({ kind }) => kind))].filter((kind) => kind !== 'between forces');
  const listed = kinds.map((kind): Sentence => {
    const same = gaps.filter((gap) => gap.kind === kind);
    return {
      about: 'gap',
      text: put(speaker.words.gaps[kind], { places: listOf(same, speaker, nameOf) }),
      rests: [...new Set(same.flatMap(({ rests }) => rests))],
    };
  });
  return [...open, ...listed];
}

function betweenForces(
  { kind, place, forces, rests }: Gap,
  { words }: Speaker,
  nameOf: (id: string) => string,
): Sentence {
  const named = forces.length > 0 ? put(words.named, { names: forces.join(words.and) }) : '';
  return { about: 'gap', text: put(words.gaps[kind], { place: nameOf(place), forces: named }), rests };
}

/** "Dakka (27 Feb 2022), Dara (13 Jun 2020), and 4 more" */
function listOf(gaps: readonly Gap[], { words, dictionary }: Speaker, nameOf: (id: string) => string): string {
  const named = gaps.slice(0, mostNamed).map(({ kind, place, last }) => {
    if (kind !== 'old word') return nameOf(place);
    const day = last === null ? words.noDay : edtfInWords(dictionary, last);
    return `${nameOf(place)}${put(words.named, { names: day })}`;
  });
  const rest = gaps.length - named.length;
  return [...named, ...(rest > 0 ? [put(words.more, { n: numeral(rest) })] : [])].join(words.and);
}

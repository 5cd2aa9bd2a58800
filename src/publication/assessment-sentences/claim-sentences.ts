import type { Assessment, Days, HeldClaim, Word } from '../../assessment/index.ts';
import { daysInWords, numeral } from '../wording/index.ts';
import { put, type Sentence, type Speaker } from './say.ts';
import type { Counted, SentenceWords } from './sentence-words.ts';

/** Claims of calm and danger, each with what the record says of it. */
export const claimSentences = (
  { claims }: Pick<Assessment, 'claims'>,
  speaker: Speaker,
  nameOf: (place: string) => string,
): Sentence[] =>
  claims.map((claim) => ({ about: 'claim', text: claimText(claim, speaker, nameOf), rests: restsOf(claim) }));

function claimText(
  claim: HeldClaim,
  { words, language, dictionary, counted }: Speaker,
  nameOf: (id: string) => string,
) {
  const inWords = ({ from, to }: Days): string =>
    daysInWords(dictionary, { edtf: `${from}/${to}`, earliest: from, latest: to });
  const said = put(words.claim, {
    voice: words.voices[claim.voice],
    says: put(words.says[claim.says], { place: nameOf(claim.place) }),
    days: inWords(claim.said),
    publisher: claim.publisher || words.noPublisher,
    verdict: words.verdicts[claim.verdict],
    because: claim.because[language],
  });
  const also = (phrase: Counted, ids: readonly unknown[], values = {}): string[] =>
    ids.length > 0 ? [counted(phrase, ids.length, values)] : [];
  const voices = put(words.named, { names: voicesOf(claim.opposing, words).join(words.and) });
  const isWider = claim.days.from !== claim.said.from;
  return [
    said,
    ...(isWider ? [put(words.heldAgainst, { days: inWords(claim.days) })] : []),
    ...also(words.against, claim.opposing, { voices }),
    ...also(words.countsHeld, claim.counts),
    ...also(words.besideHeld, claim.beside),
    ...also(words.aroundHeld, claim.around),
  ].join(' ');
}

/** "officials: 2" and "residents: 1" */
const voicesOf = (said: readonly Word[], words: SentenceWords): string[] =>
  [...new Set(said.map(({ voice }) => voice))].map((voice) =>
    put(words.byVoice, {
      voice: words.voices[voice].toLowerCase(),
      n: numeral(said.filter((word) => word.voice === voice).length),
    }),
  );

const restsOf = ({ record, events, counts, beside, around, opposing }: HeldClaim): string[] => [
  ...new Set([record, ...events, ...counts, ...beside, ...around, ...opposing.map((word) => word.record)]),
];

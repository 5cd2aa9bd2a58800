import type { Assessment } from '../../assessment/index.ts';
import { daysInWords } from '../wording/index.ts';
import { put, type Sentence, type Speaker } from './say.ts';
import type { Counted } from './sentence-words.ts';

/** Claims of calm and danger, each with what the record says of it. */
export function claimSentences({ claims }: Assessment, speaker: Speaker): Sentence[] {
  const { words, language, dictionary, counted } = speaker;
  return claims.map((claim) => {
    const { from, to } = claim.days;
    const said = put(words.claim, {
      voice: words.voices[claim.voice],
      says: words.says[claim.says],
      days: daysInWords(dictionary, { edtf: `${from}/${to}`, earliest: from, latest: to }),
      verdict: words.verdicts[claim.verdict],
      because: claim.because[language],
    });
    const { opposing } = claim;
    const also = (phrase: Counted, ids: readonly unknown[]): string[] =>
      ids.length > 0 ? [counted(phrase, ids.length)] : [];
    const text = [
      said,
      ...also(words.against, opposing),
      ...also(words.countsHeld, claim.counts),
      ...also(words.besideHeld, claim.beside),
    ].join(' ');
    return {
      about: 'claim',
      text,
      rests: [claim.record, ...claim.events, ...claim.counts, ...claim.beside, ...opposing.map(({ record }) => record)],
    };
  });
}

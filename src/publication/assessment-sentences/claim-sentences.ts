import type { Assessment } from '../../assessment/index.ts';
import { daysInWords } from '../wording/index.ts';
import { put, type Sentence, type Speaker } from './say.ts';

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
    const text = opposing.length > 0 ? `${said} ${counted(words.against, opposing.length)}` : said;
    return { about: 'claim', text, rests: [claim.id, ...claim.events, ...claim.counts, ...claim.beside, ...opposing] };
  });
}

import type { TimeMention, Token } from '../../reading/index.ts';

const speech =
  /^(?:said|says|told|reporters|journalists|announced|stated|added|statement|warned|confirmed|interview|conference|spoke|quoted|phone)$/;

// Words that may stand between a verb of speech and its day: "told reporters in Erbil on".
const farBack = 4;

/** Whether a time tells when somebody spoke, and not what of: "he said on Tuesday". */
export function isOfSpeech(tokens: readonly Token[], time: TimeMention): boolean {
  if (time.type === 'DURATION' || time.bound === 'since') return false;
  for (let at = time.first - 1; at >= Math.max(0, time.first - farBack); at--) {
    if (tokens[at]!.kind === 'mark' || tokens[at]!.lower === 'that') return false;
    if (speech.test(tokens[at]!.lower)) return true;
  }
  return false;
}

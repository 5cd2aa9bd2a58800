import type { PlaceMention, TimeMention, Token } from '../../reading/index.ts';

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

const telling = /^(?:said|says|told|announced|stated|added|confirmed|spoke|speaking)$/;
const besideTelling =
  /^(?:on|in|to|the|at|a|reporters|journalists|media|interview|statement|conference|press|news|agency|radio|television|today|yesterday|early|late|morning|afternoon|evening|night)$/;
const farthest = 8;

/** Whether a place tells where somebody spoke: "the spokesman stated on Tuesday in Jos", with nothing told behind it. */
export function isWhereSpoken(tokens: readonly Token[], { first, last }: PlaceMention): boolean {
  if (tokens[first - 1]?.lower !== 'in' || !/^[.,;:”"]$/.test(tokens[last + 1]?.text ?? '.')) return false;
  for (let at = first - 1; at >= Math.max(0, first - farthest); at--) {
    const { lower, kind, capital } = tokens[at]!;
    if (telling.test(lower)) return true;
    if (kind === 'mark' || (kind === 'word' && !capital && !besideTelling.test(lower))) return false;
  }
  return false;
}

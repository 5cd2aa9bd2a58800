import { type Mentions, type Sentence, type TimeMention, within } from '../../reading/index.ts';
import type { When } from '../claim.ts';
import { isOfSpeech } from './of-speech.ts';
import { publishedDays } from './published-days.ts';

/** The time that a statement between tokens `first` and `last` is about: the nearest in its sentence; null without one. */
export function whenOf(mentions: Mentions, sentence: Sentence, first: number, last: number): When | null {
  const time = nearestTime(mentions, sentence, first, last);
  if (time) return asWhen(mentions, time);
  const back = within(mentions.times, sentence.first, sentence.last).find(
    ({ type, first: at }) => type === 'DURATION' && pointsBack(mentions, at),
  );
  const before =
    back &&
    within(mentions.times, Math.max(0, back.first - 80), back.first - 1).findLast(
      (one) => one.type === 'DURATION' && tells(one),
    );
  return before ? { ...asWhen(mentions, before), is: 'inferred' } : null;
}

/** "in those three months": a span told before. */
const pointsBack = ({ words }: Mentions, at: number): boolean =>
  [words.tokens[at - 1], words.tokens[at]].some((token) => /^(?:those|these|that|same)$/.test(token?.lower ?? ''));

/** The present of a report: when it was published. */
export function whenPublished({ published }: Mentions): When | null {
  const days = publishedDays(published);
  return days ? { edtf: published!.edtf, earliest: days[0], latest: days[1], is: 'inferred' } : null;
}

function nearestTime(
  mentions: Mentions,
  { first: from, last: to }: Sentence,
  first: number,
  last: number,
): TimeMention | null {
  let best: TimeMention | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const time of within(mentions.times, from, to)) {
    if (!tells(time) || isOfSpeech(mentions.words.tokens, time) || setApart(mentions, time, first, last)) continue;
    const far = time.last < first ? first - time.last : Math.max(0, time.first - last);
    const distance = far + (time.bound || time.type === 'DURATION' ? 0 : 2);
    if (distance < nearest) {
      nearest = distance;
      best = time;
    }
  }
  return best;
}

/** "…, despite the fact that in 2017 …": what stands behind "that" is told of something else. */
function setApart({ words }: Mentions, time: TimeMention, first: number, last: number): boolean {
  const [from, to] = time.last < first ? [time.last + 1, first] : [last + 1, time.first];
  for (let at = from; at < to; at++)
    if (/^(?:that|despite|although|though|whereas|while)$/.test(words.tokens[at]!.lower)) return true;
  return false;
}

const tells = ({ type, timex, earliest, latest }: TimeMention): boolean =>
  earliest !== null &&
  latest !== null &&
  type !== 'SET' &&
  (type !== 'TIME' || earliest === latest) &&
  timex !== 'FUTURE_REF';

/** A time as claims give it. An open end is closed by the publication, an open beginning by the end itself. */
export function asWhen(mentions: Mentions, time: TimeMention): When {
  const end = publishedDays(mentions.published)?.[1];
  const earliest = time.earliest ?? time.latest!;
  const latest = time.latest ?? (end && end > earliest ? end : earliest);
  const edtf = time.edtf ?? (earliest === latest ? earliest : `${earliest}/${latest}`);
  if (time.bound === 'since' && !edtf.endsWith('..'))
    return { edtf: `${earliest}/..`, earliest, latest: end && end >= latest ? end : latest, is: time.is };
  if (time.bound === 'until' && !edtf.includes('/')) return { edtf: `../${edtf}`, earliest, latest, is: time.is };
  return { edtf, earliest, latest, is: time.is };
}

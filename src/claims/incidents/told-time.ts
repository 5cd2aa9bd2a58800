import { courtLemmas, type IncidentType, violentTypes } from '../../codebook/index.ts';
import type { EventMention, TimeMention } from '../../reading/index.ts';
import type { When } from '../claim.ts';
import type { MentionIndex } from '../mention-index.ts';
import type { Happening } from './happening.ts';
import { isOfLater, isOfSpeech, isOutsideClause } from './own-time.ts';

/** The time a sentence tells with an event. */
export interface Told {
  readonly time: TimeMention;
  /** It stands beside the event and is first of all of something else: of what was said, or of what came of it. */
  readonly lent: boolean;
}

export const isDay = (time: TimeMention): boolean =>
  time.earliest !== null && time.latest !== null && (time.type === 'DATE' || time.type === 'TIME');

const isStart = (time: TimeMention): boolean => time.bound === 'since' && /^\d{4}/.test(time.edtf ?? '');

export const daysOf = (time: TimeMention): number => {
  const { earliest, latest } = asWhen(time);
  return (Date.parse(latest) - Date.parse(earliest)) / 86_400_000;
};

/**
 * The time of a happening: the one that heads the sentence, or the nearest to the trigger; exact days before months;
 * full dates before "the next day"; never one in brackets while another stands outside, nor since when or until when,
 * nor that of a court's word on it.
 */
export function toldTime(index: MentionIndex, happening: Happening, type: IncidentType): Told | null {
  const named = happening.events.filter((e) => e.trigger.sense.type !== null);
  const main = named.find((e) => e.trigger.sense.type === type) ?? named[0];
  const { tokens } = index.mentions.words;
  const at = main?.first ?? happening.first;
  const foreign = (t: TimeMention): boolean =>
    isOfSpeech(tokens, t) || (main !== undefined && isOutsideClause(tokens, main, t));
  const cost = (time: TimeMention): number =>
    Math.min(1.5, Math.abs(time.first - at) / 20) +
    Math.min(3, daysOf(time) / 31) +
    (time.first - happening.first <= 4 ? -1 : 0) +
    (/\d/.test(time.text) ? 0 : 0.5) +
    (inBrackets(index, time) ? 2 : 0) +
    (isOfSpeech(tokens, time) ? 2 : 0) +
    (main && isOutsideClause(tokens, main, time) ? 4 : 0) +
    (namesEvent(happening, time) ? -3 : 0) +
    (/later|after|following|next|earlier|before/i.test(time.text) ? 1 : 0);
  const time = possible(index, happening, main)
    .map((one) => ({ one, cost: cost(one) }))
    .sort((a, b) => a.cost - b.cost)[0]?.one;
  const isGeneral = named.length > 0 ? named.every((e) => e.general) : happening.tolls.length > 0;
  return time ? { time, lent: foreign(time) || isAftermath(named, type) || isGeneral } : null;
}

function possible(index: MentionIndex, { events, times }: Happening, main: EventMention | undefined): TimeMention[] {
  const { tokens } = index.mentions.words;
  // "blamed Saturday's killing, it said on Monday": an event that is only spoken of is not of the day it is spoken of.
  const spokenOf = main?.as === 'noun' && main.definite;
  const held = events.some((e) => lasting.has(e.trigger.sense.effect ?? ''));
  const isLater = main ? isOfLater(tokens, main, times) : () => false;
  return times.filter(
    (t) =>
      (isDay(t) || (held && isStart(t))) &&
      (t.bound !== 'since' || held) &&
      t.bound !== 'until' &&
      !isLater(t) &&
      !(spokenOf && isOfSpeech(tokens, t)),
  );
}

/** What comes after a deed: an arrest for it, or after an arrest the sentence. */
const isAftermath = (named: readonly EventMention[], type: IncidentType): boolean =>
  named.length > 0 &&
  (type === 'arrest'
    ? named.every((e) => courtLemmas.has(e.trigger.lemma))
    : violentTypes.has(type) && named.every((e) => e.trigger.sense.type === 'arrest'));

// "held since 2015": taken in 2015.
const lasting: ReadonlySet<string> = new Set(['abducted', 'arrested']);

/** "the 2012 murder": the year stands in the name of the event. */
const namesEvent = (happening: Happening, time: TimeMention): boolean =>
  happening.events.some(
    (e) => e.as === 'noun' && e.trigger.sense.type !== null && e.first > time.last && e.first - time.last <= 2,
  );

function inBrackets(index: MentionIndex, time: TimeMention): boolean {
  const { tokens } = index.mentions.words;
  for (let i = time.first - 1; i >= Math.max(0, time.first - 12); i--) {
    if (tokens[i]!.text === ')') return false;
    if (tokens[i]!.text === '(') return true;
  }
  return false;
}

/** A time as a claim gives it: "since 2015" by its beginning. */
export const asWhen = (time: TimeMention): When => {
  const began = time.bound === 'since' ? spanOf(time.edtf?.split('/')[0] ?? '', time.is) : null;
  if (began) return began;
  return {
    edtf: time.edtf ?? `${time.earliest}/${time.latest}`,
    earliest: time.earliest!,
    latest: time.latest!,
    is: time.is,
  };
};

/** A day, month or year in EDTF as its first and last day; null when it is none of these. */
function spanOf(edtf: string, is: When['is']): When | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(edtf) ?? [];
  if (!year) return null;
  if (day) return { edtf, earliest: edtf, latest: edtf, is };
  const last = new Date(Date.UTC(Number(year), month ? Number(month) : 12, 0)).toISOString().slice(0, 10);
  return { edtf, earliest: `${year}-${month ?? '01'}-01`, latest: last, is };
}

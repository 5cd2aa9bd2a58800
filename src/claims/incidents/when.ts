import { speechVerbs } from '../../codebook/index.ts';
import type { TimeMention } from '../../reading/index.ts';
import type { When } from '../claim.ts';
import type { MentionIndex } from '../mention-index.ts';
import { whenPublished } from '../setting/index.ts';
import type { Draft } from './draft.ts';
import type { Happening } from './happening.ts';

/** When it happened: the day told with it, else one told just before, else the publication. */
export function whenOf(index: MentionIndex, draft: Draft): When | null {
  for (const happening of draft.happenings.slice(0, 12)) {
    const time = best(index, happening);
    if (time) return asWhen(time);
  }
  const { words } = index.mentions;
  const first = draft.happenings[0]!;
  const passageOf = (t: TimeMention): number => words.sentences[words.tokens[t.first]!.sentence]!.passage;
  const told = index
    .timesBefore(first.first, 6)
    .find((t) => isDay(t) && t.bound === null && passageOf(t) === first.passage);
  if (told) return { ...asWhen(told), is: 'inferred' };
  const after = index
    .timesIn(first.last, first.last + 60)
    .find((t) => isDay(t) && t.bound === null && t.is === 'stated');
  return after ? { ...asWhen(after), is: 'inferred' } : whenPublished(index.mentions);
}

const isDay = (time: TimeMention): boolean =>
  time.earliest !== null && time.latest !== null && (time.type === 'DATE' || time.type === 'TIME');

const isStart = (time: TimeMention): boolean => time.bound === 'since' && /^\d{4}/.test(time.edtf ?? '');

const daysOf = (time: TimeMention): number => {
  const { earliest, latest } = asWhen(time);
  return (Date.parse(latest) - Date.parse(earliest)) / 86_400_000;
};

/**
 * The time of a happening: the one that heads the sentence, or the nearest to the trigger; exact days before months;
 * full dates before "the next day"; never one in brackets while another stands outside, nor since when or until when.
 */
function best(index: MentionIndex, happening: Happening): TimeMention | null {
  const main = happening.events.find((e) => e.trigger.sense.type !== null);
  const at = main?.first ?? happening.first;
  // "blamed Saturday's killing, it said on Monday": an event that is only spoken of is not of the day it is spoken of.
  const spokenOf = main?.as === 'noun' && main.definite;
  const held = happening.events.some((e) => lasting.has(e.trigger.sense.effect ?? ''));
  const days = happening.times.filter(
    (t) =>
      (isDay(t) || (held && isStart(t))) &&
      (t.bound !== 'since' || held) &&
      t.bound !== 'until' &&
      !(spokenOf && isOfSpeech(index, t)),
  );
  const cost = (time: TimeMention): number =>
    Math.min(1.5, Math.abs(time.first - at) / 20) +
    Math.min(3, daysOf(time) / 31) +
    (time.first - happening.first <= 4 ? -1 : 0) +
    (/\d/.test(time.text) ? 0 : 0.5) +
    (inBrackets(index, time) ? 2 : 0) +
    (isOfSpeech(index, time) ? 2 : 0) +
    (namesEvent(happening, time) ? -3 : 0) +
    (/later|after|following|next|earlier|before/i.test(time.text) ? 1 : 0);
  return days.map((time) => ({ time, cost: cost(time) })).sort((a, b) => a.cost - b.cost)[0]?.time ?? null;
}

// "held since 2015": taken in 2015.
const lasting: ReadonlySet<string> = new Set(['abducted', 'arrested']);

const spoken: ReadonlySet<string> = new Set(
  speechVerbs.flatMap(([phrase, verb]) => (verb.subject === 'any' && !phrase.includes(' ') ? [phrase] : [])),
);

/** "officials said on Thursday": when it was said. */
function isOfSpeech(index: MentionIndex, time: TimeMention): boolean {
  const { tokens } = index.mentions.words;
  for (let i = time.first - 1; i >= Math.max(0, time.first - 4); i--) {
    if (spoken.has(tokens[i]!.lower)) return true;
    if (tokens[i]!.kind === 'mark' || tokens[i]!.sentence !== tokens[time.first]!.sentence) return false;
  }
  return false;
}

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

const asWhen = (time: TimeMention): When => {
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

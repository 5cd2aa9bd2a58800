import { type Day, isoOf } from './day.ts';
import { durationOf } from './duration.ts';
import { edgeOf } from './edge.ts';
import { type Moment, noMoment } from './moment.ts';
import { resolveCalendar } from './resolve-calendar.ts';
import { resolveEither, resolveEitherMonth } from './resolve-either.ts';
import { resolveFeast } from './resolve-feast.ts';
import { few, resolveShift, shiftDay } from './resolve-shift.ts';
import type { Draft, PartSense, ReferenceSense, StretchSense } from './sense.ts';
import { leanOnSpeech, leanOnStory, type Story } from './story.ts';

/** What a draft comes to where the story is. `future`: the sentence speaks of what is still to come. */
export function resolve(draft: Draft, story: Story, future: boolean): Moment {
  const moment = ofSense(draft, story, future);
  return withTimeOfDay(draft, withEdge(draft, moment));
}

function ofSense({ sense }: Draft, story: Story, future: boolean): Moment {
  switch (sense.is) {
    case 'calendar':
      return resolveCalendar(sense, story, future);
    case 'shift':
      return resolveShift(sense, story, future);
    case 'stretch':
      return resolveStretch(sense, story);
    case 'feast':
      return resolveFeast(sense, story, future);
    case 'duration':
      return noMoment(durationOf(sense.unit, sense.amount));
    case 'set':
      return noMoment(sense.timex);
    case 'reference':
      return resolveReference(sense, story);
    case 'either':
      return resolveEither(sense.days, story);
    case 'either month':
      return resolveEitherMonth(sense.one, sense.other, story, future);
    case 'part':
      return resolvePart(sense, story);
    case 'clock':
      return resolvePart({ is: 'part', which: { way: 0, from: 'story' } }, story);
  }
}

function withEdge(draft: Draft, moment: Moment): Moment {
  return draft.edge && moment.period && moment.edtf ? { ...moment, ...edgeOf(moment.period, draft.edge) } : moment;
}

function withTimeOfDay(draft: Draft, moment: Moment): Moment {
  const suffix = draft.clock ?? (draft.part ? `T${draft.part}` : null);
  if (!suffix || !/-[\dX]{2}-[\dX]{2}$|^PRESENT_REF$/.test(moment.timex)) return moment;
  const day = moment.timex === 'PRESENT_REF' ? 'XXXX-XX-XX' : moment.timex;
  return { ...moment, timex: day + suffix };
}

function resolveStretch(sense: StretchSense, story: Story): Moment {
  const timex = durationOf(sense.unit, sense.amount);
  const lean = sense.which.from === 'speech' ? leanOnSpeech(story) : leanOnStory(story);
  if (!lean || story.history) return noMoment(timex);
  const amount = sense.amount ?? few[sense.unit]?.[1] ?? 0;
  const [from, to] =
    sense.which.way < 0
      ? [shiftDay(lean.from, sense.unit, -amount), lean.to]
      : [lean.from, shiftDay(lean.to, sense.unit, amount)];
  return { timex, edtf: interval(from, to), from, to, is: 'inferred', period: null };
}

const interval = (from: Day, to: Day): string => `${isoOf(from)}/${isoOf(to)}`;

function resolveReference(sense: ReferenceSense, story: Story): Moment {
  const now = story.history ? null : story.published;
  if (sense.to !== 'PRESENT_REF' || !now) return noMoment(sense.to);
  return { timex: sense.to, edtf: now.edtf, from: now.from, to: now.to, is: 'inferred', period: null };
}

function resolvePart(sense: PartSense, story: Story): Moment {
  if (!sense.which) return noMoment('XXXX-XX-XX');
  return resolveShift({ is: 'shift', unit: 'day', amount: Math.abs(sense.which.way), which: sense.which }, story);
}

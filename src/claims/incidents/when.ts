import type { IncidentType } from '../../codebook/index.ts';
import type { TimeMention, Token } from '../../reading/index.ts';
import type { When } from '../claim.ts';
import type { MentionIndex } from '../mention-index.ts';
import { whenPublished } from '../setting/index.ts';
import type { Draft } from './draft.ts';
import type { Happening } from './happening.ts';
import { asWhen, daysOf, isDay, type Told, toldTime } from './told-time.ts';

/** So many sentences that tell of an event are asked for its day. */
const asked = 12;
/** Within so many tokens behind an event a full date may still be its own. */
const behind = 60;
const longestBehind = 31;
/** So many sentences on, a story in the past goes on at the time it told last. */
const storyReach = 3;

/** When an event of a type happened: the day told with it, else one told just before, else the publication. */
export function whenOf(index: MentionIndex, draft: Draft, type: IncidentType): When | null {
  const told = ownTime(index, draft, type);
  if (told && !told.lent) return asWhen(told.time);
  const near = told
    ? null
    : (before(index, draft) ?? after(index, draft) ?? storyTime(index, draft.happenings[0]!, type));
  if (near) return { ...asWhen(near), is: 'inferred' };
  return nightBefore(index, draft, told ? asWhen(told.time) : whenPublished(index.mentions));
}

/** "an overnight attack, they said on Saturday": it began on Friday as likely as not. */
function nightBefore({ mentions: { words } }: MentionIndex, { happenings }: Draft, when: When | null): When | null {
  if (when === null || when.earliest !== when.latest) return when;
  const isOvernight = happenings.some(({ first, last }) => words.tokens.slice(first, last + 1).some(saysOvernight));
  if (!isOvernight) return when;
  const earliest = new Date(Date.parse(when.earliest) - 86_400_000).toISOString().slice(0, 10);
  return { edtf: `${earliest}/${when.latest}`, earliest, latest: when.latest, is: 'inferred' };
}

const saysOvernight = ({ lower }: Token): boolean => lower === 'overnight';

/** The first time told as the event's own; one that only stands beside it gives way to an own one not after it. */
function ownTime(index: MentionIndex, draft: Draft, type: IncidentType): Told | null {
  let lent: Told | null = null;
  for (const happening of draft.happenings.slice(0, asked)) {
    const told = toldTime(index, happening, type);
    if (!told) continue;
    if (told.lent) lent ??= told;
    else if (!lent || (daysOf(told.time) <= 366 && told.time.earliest! <= lent.time.latest!))
      return daysOf(told.time) > fewDays ? (dayWithin(index, draft, type, told) ?? told) : told;
  }
  return lent;
}

const fewDays = 3;

/** "an attack this week … they came late on Tuesday": the day within the week or month that was told first. */
function dayWithin(index: MentionIndex, draft: Draft, type: IncidentType, { time: wide }: Told): Told | undefined {
  return draft.happenings
    .slice(0, asked)
    .flatMap((happening) => toldTime(index, happening, type) ?? [])
    .find(
      ({ time, lent }) =>
        !lent && daysOf(time) <= fewDays && time.earliest! >= wide.earliest! && time.latest! <= wide.latest!,
    );
}

const isPlain = (time: TimeMention): boolean => isDay(time) && time.bound === null;

/** The time told last before it in its paragraph. */
function before(index: MentionIndex, draft: Draft): TimeMention | undefined {
  const { words } = index.mentions;
  const { first, passage } = draft.happenings[0]!;
  const passageOf = (t: TimeMention): number => words.sentences[words.tokens[t.first]!.sentence]!.passage;
  return index.timesBefore(first, 6).find((t) => isPlain(t) && passageOf(t) === passage);
}

const after = (index: MentionIndex, draft: Draft): TimeMention | undefined => {
  const { last } = draft.happenings[0]!;
  return index.timesIn(last, last + behind).find((t) => isPlain(t) && t.is === 'stated' && daysOf(t) <= longestBehind);
};

/** "In 1982 they put down a revolt. [New paragraph] Thousands were killed": the past goes on where the story is. */
function storyTime(index: MentionIndex, { events, first, sentence }: Happening, type: IncidentType) {
  const { tokens } = index.mentions.words;
  const main = events.find((e) => e.trigger.sense.type === type);
  if (!main || main.as === 'noun') return undefined;
  const auxiliary = [1, 2, 3].map((back) => tokens[main.first - back]?.lower ?? '');
  if (auxiliary.some((word) => word === 'has' || word === 'have')) return undefined;
  const past = main.voice === 'active' && main.trigger.verb.includes('past');
  if (!past && !auxiliary.some((word) => /^(?:had|was|were)$/.test(word))) return undefined;
  return index.timesBefore(first, 12).find((t) => isPlain(t) && sentence - tokens[t.first]!.sentence <= storyReach);
}

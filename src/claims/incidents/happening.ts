import type { EventMention, Group, PlaceMention, SentenceEvents, TimeMention, Token } from '../../reading/index.ts';
import type { MentionIndex } from '../mention-index.ts';
import { type Toll, tollsOf } from './toll.ts';

/** What one sentence, or one clause of it, tells of one event. */
export interface Happening {
  readonly sentence: number;
  readonly passage: number;
  /** First and last token it is told in. */
  readonly first: number;
  readonly last: number;
  readonly events: readonly EventMention[];
  readonly tolls: readonly Toll[];
  readonly groups: readonly Group[];
  readonly weapons: readonly { readonly weapon: string }[];
  readonly times: readonly TimeMention[];
  readonly places: readonly PlaceMention[];
  /** Cut out of a sentence about something else: an event of its own. */
  readonly apart: boolean;
}

/** Cuts a sentence into happenings: one, unless its clauses have times of their own or tell unlike things. */
export function happeningsOf(index: MentionIndex, said: SentenceEvents): Happening[] {
  const { first, last } = index.mentions.words.sentences[said.sentence]!;
  const asides = said.events.filter((event) => isAside(index.mentions.words.tokens, event, said.events));
  const main = { ...said, events: said.events.filter((event) => !asides.includes(event)) };
  const tolls = tollsOf(index.mentions, said);
  const times = index.timesIn(first, last);
  const cuts = cutsOf(index.mentions.words.tokens, main, times);
  const bounds = [first, ...cuts, last + 1];
  const found = bounds.slice(0, -1).flatMap(
    (from, i) =>
      part(
        index,
        main,
        tolls.filter((t) => !asides.some((a) => isOf(t, a))),
        from,
        bounds[i + 1]! - 1,
        cuts.length > 0,
      ) ?? [],
  );
  return [
    ...found,
    ...asides.flatMap((event) =>
      aside(
        index,
        said,
        event,
        tolls.filter((t) => isOf(t, event)),
      ),
    ),
  ];
}

const isOf = (toll: Toll, event: EventMention): boolean =>
  toll.start <= event.start && event.end <= toll.end && toll.groups.every((g) => event.patients.includes(g));

function part(
  index: MentionIndex,
  said: SentenceEvents,
  tolls: readonly Toll[],
  from: number,
  to: number,
  cut: boolean,
): Happening | null {
  const sentence = index.mentions.words.sentences[said.sentence]!;
  const within = <M extends { first: number }>(list: readonly M[]): M[] =>
    list.filter((m) => m.first >= from && m.first <= to);
  const events = within(said.events);
  const own = tolls.filter((t) => t.groups.some((g) => g.first >= from && g.first <= to));
  if (!events.length && !own.length) return null;
  const all = index.placesIn(sentence.first, sentence.last);
  const times = index.timesIn(sentence.first, sentence.last);
  const places = within(all);
  return {
    sentence: said.sentence,
    passage: sentence.passage,
    first: from,
    last: to,
    events,
    tolls: own,
    groups: within(said.groups),
    weapons: within(said.weapons),
    times: cut ? within(times) : times,
    places: places.length ? places : all,
    apart: false,
  };
}

/** "chased them for abducting two farmers": a thing done before, told as the cause. */
function isAside(tokens: readonly Token[], event: EventMention, events: readonly EventMention[]): boolean {
  if (event.as !== 'verb' || !event.trigger.verb.includes('ing') || tokens[event.first - 1]?.lower !== 'for')
    return false;
  return (
    event.patients.length > 0 &&
    events.some(
      (other) =>
        other !== event && other.trigger.sense.type !== null && other.trigger.sense.type !== event.trigger.sense.type,
    )
  );
}

function aside(index: MentionIndex, said: SentenceEvents, event: EventMention, tolls: readonly Toll[]): Happening[] {
  const sentence = index.mentions.words.sentences[said.sentence]!;
  const last = event.patients.at(-1)?.last ?? event.last;
  return [
    {
      sentence: said.sentence,
      passage: sentence.passage,
      first: event.first,
      last,
      events: [event],
      tolls,
      groups: said.groups.filter((g) => g.first >= event.first && g.last <= last),
      weapons: [],
      times: index.timesIn(sentence.first, sentence.last),
      places: index.placesIn(sentence.first, sentence.last),
      apart: true,
    },
  ];
}

const joints = new Set(['but', 'while', ';', 'whereas', 'and', 'before', 'after', ',']);

/** Tokens at which a new event begins: a clause with another day. */
function cutsOf(tokens: readonly Token[], said: SentenceEvents, times: readonly TimeMention[]): number[] {
  const cuts: number[] = [];
  const days = times.filter((t) => t.type !== 'DURATION' && t.type !== 'SET' && t.earliest);
  for (let i = 1; i < days.length; i++) {
    const [a, b] = [days[i - 1]!, days[i]!];
    if (a.latest! >= b.earliest! && b.latest! >= a.earliest!) continue;
    const before = said.events.some((e) => e.last < b.first && e.trigger.sense.type !== null);
    const after = said.events.filter((e) => e.first > a.last && e.trigger.sense.type !== null);
    if (!before || !after.length) continue;
    const joint = lastJoint(tokens, a.last, Math.min(b.first, after[0]!.first));
    if (joint > 0) cuts.push(joint);
  }
  return cuts;
}

function lastJoint(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (joints.has(tokens[i]!.lower)) return i;
  return -1;
}

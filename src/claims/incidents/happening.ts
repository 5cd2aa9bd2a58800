import type { EventMention, Group, Mentions, PlaceMention, SentenceEvents, TimeMention } from '../../reading/index.ts';
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
}

/** Cuts a sentence into happenings: one, unless its clauses have times of their own or tell unlike things. */
export function happeningsOf(mentions: Mentions, said: SentenceEvents, index: MentionIndex): Happening[] {
  const { first, last, passage } = mentions.words.sentences[said.sentence]!;
  const tolls = tollsOf(mentions, said);
  const times = index.timesIn(first, last);
  const places = index.placesIn(first, last);
  const cuts = cutsOf(mentions, said, times);
  const bounds = [first, ...cuts, last + 1];
  const found: Happening[] = [];
  for (let i = 0; i + 1 < bounds.length; i++) {
    const from = bounds[i]!;
    const to = bounds[i + 1]! - 1;
    const within = <M extends { first: number; last: number }>(list: readonly M[]): M[] =>
      list.filter((m) => m.first >= from && m.first <= to);
    const events = within(said.events);
    const own = tolls.filter((t) => t.groups.some((g) => g.first >= from && g.first <= to));
    if (!events.length && !own.length) continue;
    const ownTimes = within(times);
    const ownPlaces = within(places);
    found.push({
      sentence: said.sentence,
      passage,
      first: from,
      last: to,
      events,
      tolls: own,
      groups: within(said.groups),
      weapons: within(said.weapons),
      times: ownTimes.length || cuts.length ? ownTimes : times,
      places: ownPlaces.length ? ownPlaces : places,
    });
  }
  return found;
}

const joints = new Set(['but', 'while', ';', 'whereas', 'and', 'before', 'after', 'for', ',']);

/** Tokens at which a new event begins: a clause with another day, or "for abducting …" told as the cause. */
function cutsOf(mentions: Mentions, said: SentenceEvents, times: readonly TimeMention[]): number[] {
  const { tokens } = mentions.words;
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

function lastJoint(tokens: Mentions['words']['tokens'], from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (joints.has(tokens[i]!.lower)) return i;
  return -1;
}

/** Mentions by the tokens they stand at, found by binary search. */
export class MentionIndex {
  readonly #times: readonly TimeMention[];
  readonly #places: readonly PlaceMention[];

  constructor(mentions: Mentions) {
    this.#times = mentions.times;
    this.#places = mentions.places;
  }

  timesIn(first: number, last: number): TimeMention[] {
    return slice(this.#times, first, last);
  }

  placesIn(first: number, last: number): PlaceMention[] {
    return slice(this.#places, first, last);
  }
}

function slice<M extends { readonly first: number }>(mentions: readonly M[], first: number, last: number): M[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.first < first) low = middle + 1;
    else high = middle;
  }
  const found: M[] = [];
  for (let i = low; i < mentions.length && mentions[i]!.first <= last; i++) found.push(mentions[i]!);
  return found;
}

import {
  heldOver,
  type Says,
  type Verdict,
  type Voice,
  verdictRules,
  voiceOfKind,
  type Worded,
} from '../codebook/index.ts';
import { movedBetween } from './direction.ts';
import type { History } from './history.ts';
import type { AssessedCondition, Days } from './input/assessment-input.ts';
import type { IndexedRecord, PlaceRecord } from './input/place-record.ts';
import { type LevelPolicy, levelByEvents } from './level.ts';
import { countsStated } from './stated.ts';
import { isViolence, violenceIn } from './violence.ts';
import { touching } from './windows/in-window.ts';
import { daysOf, overlap, type Window, windowBefore } from './windows/window.ts';

/** A claim of calm or danger with what the record has for and against it. */
export interface HeldClaim extends Word {
  /** The place it is about. */
  readonly place: string;
  readonly says: Says;
  /** The days it was said of, and those it is held against: more where it says only a day. */
  readonly said: Days;
  readonly days: Days;
  readonly verdict: Verdict;
  readonly rule: string;
  readonly because: Worded;
  /** Who speaks for it and against it, of days it speaks of; its own speaker's words are not for it. */
  readonly agreeing: readonly Word[];
  readonly opposing: readonly Word[];
  /** Attacks recorded in its days (and in those before, for a claim that things changed), and counts of attacks or victims stated for them. */
  readonly events: readonly string[];
  readonly counts: readonly string[];
  /** What else happened in its days: seizures, operations, arrests. */
  readonly beside: readonly string[];
  /** Events and counts of its days set in an area that holds the place, nobody says where in it: for neither side. */
  readonly around: readonly string[];
}

/** What somebody else said of the same days. */
export interface Word {
  /** The claim, and the record that holds it. */
  readonly id: string;
  readonly record: string;
  readonly aspect: AssessedCondition['aspect'];
  readonly state: string | null;
  readonly change: AssessedCondition['change'];
  readonly voice: Voice;
  /** Who says it, in the report's words; null of a report's own voice, and of residents who are named. */
  readonly speaker: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
}

function wordOf(said: AssessedCondition): Word {
  const { id, record, aspect, state, change, sourceKind, sourceName, publisher, published } = said;
  const voice = voiceOfKind[sourceKind]!;
  const speaker = voice === 'residents' && sourceName !== null ? null : said.speaker;
  return { id, record, aspect, state, change, voice, speaker, publisher, published };
}

/** What a condition says of calm; null when it is no such claim. */
export function saysOf({ aspect, state, change }: AssessedCondition): Says | null {
  if (aspect !== 'security') return null;
  if (state === 'calm') return 'calm';
  if (state === 'unsafe' || state === 'tense') return 'danger';
  return change === 'better' || change === 'worse' ? change : null;
}

/** What claims of one place are held against. */
export interface Held {
  readonly index: IndexedRecord;
  readonly record: PlaceRecord;
  readonly history: History;
  readonly policy: LevelPolicy;
}

/** What a statement says for or against calm without being a claim of it: a threat, nobody out at night. */
const leanings: Readonly<Record<string, Says>> = {
  'threat: present': 'danger',
  'threat: possible': 'danger',
  'threat: absent': 'calm',
  'residence: leaving at night': 'danger',
  'movement: stopped at night': 'danger',
  'movement: stopped': 'danger',
  'movement: normal': 'calm',
};

/** Those without days may be about any: they lean nowhere. */
const leaningOf = (condition: AssessedCondition): Says | null =>
  saysOf(condition) ?? (condition.when ? (leanings[`${condition.aspect}: ${condition.state}`] ?? null) : null);

/** Holds one claim against the record of its place. */
export function holdClaim(held: Held, claim: AssessedCondition, says: Says, said: Window): HeldClaim {
  const { index, record, policy } = held;
  const asksWay = says === 'better' || says === 'worse';
  const days = daysHeld(said, asksWay);
  const counts = countsStated(record, days);
  const { level } = levelByEvents(record, days, policy);
  const moved = asksWay ? movedBetween(record, windowBefore(days), days, held.history.dispersion) : null;
  const direction = moved?.direction ?? 'unknown';
  const rule = verdictRules.find(({ holds }) => holds({ says, level, direction }))!;
  const others = record.conditions.filter(
    ({ is, window }) => is.id !== claim.id && window && overlap(window, days) && !sameSpeaker(is, claim),
  );
  const saying = (wanted: readonly Says[]): Word[] =>
    eachOnce(others.filter(({ is }) => wanted.includes(leaningOf(is)!)).map(({ is }) => wordOf(is)));
  const [agreeing, opposing] = says === 'calm' || says === 'better' ? [quiet, loud] : [loud, quiet];
  return {
    ...wordOf(claim),
    place: record.place.id,
    says,
    said: daysOf(said),
    days: daysOf(days),
    verdict: rule.verdict,
    rule: rule.code,
    because: rule.because,
    agreeing: saying(agreeing),
    opposing: saying(opposing),
    events: [
      ...violenceIn(record, days).incidents,
      ...(moved ? violenceIn(record, windowBefore(days)).incidents : []),
    ].map(({ id }) => id),
    counts: counts.map(({ id }) => id),
    beside: touching(record.incidents, days)
      .filter((one) => !isViolence(one))
      .map(({ id }) => id),
    around: setAround(index, record, days),
  };
}

/** What one speaker says again in the same report is said once. */
function eachOnce(words: readonly Word[]): Word[] {
  const keyOf = ({ record, state, change, speaker, publisher, published }: Word): string =>
    JSON.stringify([record, state, change, speaker, publisher, published]);
  return [...new Map(words.toReversed().map((word) => [keyOf(word), word])).values()].reverse();
}

/** The days that a claim is held against, up to the last it was said of. */
function daysHeld(said: Window, asksWay: boolean): Window {
  if (said.last - said.first + 1 >= heldOver.shortest) return said;
  return { first: said.last - (asksWay ? heldOver.change : heldOver.state) + 1, last: said.last };
}

/** What is set in an area that holds a place, and in no smaller one. */
function setAround(index: IndexedRecord, { place }: PlaceRecord, days: Window): string[] {
  return place.within.flatMap((id) => {
    const area = index.find(id);
    if (!area || area.place.scale === 'country') return [];
    const isSetThere = ({ places }: { readonly places: readonly string[] }): boolean => places[0] === id;
    const counted = new Set(countsStated(area, days).map((count) => count.id));
    const events = touching(area.incidents, days).filter(isSetThere);
    const counts = area.figures.filter(({ is }) => counted.has(is.id) && isSetThere(is));
    return [...events.map((one) => one.id), ...counts.map(({ is }) => is.id)];
  });
}

const quiet: readonly Says[] = ['calm', 'better'];
const loud: readonly Says[] = ['danger', 'worse'];

const sameSpeaker = (a: AssessedCondition, b: AssessedCondition): boolean =>
  a.sourceKind === b.sourceKind && a.speaker === b.speaker && a.publisher === b.publisher;

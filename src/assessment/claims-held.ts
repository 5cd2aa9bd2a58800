import { type Says, type Verdict, type Voice, verdictRules, voiceOfKind, type Worded } from '../codebook/index.ts';
import { movedBetween } from './direction.ts';
import { type History, historyOf } from './history.ts';
import type { AssessedCondition, Days } from './input/assessment-input.ts';
import type { IndexedRecord, PlaceRecord } from './input/indexed.ts';
import { type LevelPolicy, levelByEvents, standardPolicy } from './level.ts';
import { countsStated } from './stated.ts';
import { isViolence, violenceIn } from './violence.ts';
import type { Day } from './windows/day.ts';
import { touching } from './windows/in-window.ts';
import { daysOf, overlap, type Window, windowBefore } from './windows/window.ts';

/** A claim of calm or danger with what the record has for and against it. */
export interface HeldClaim extends Word {
  /** The place it is about. */
  readonly place: string;
  readonly says: Says;
  readonly days: Days;
  readonly verdict: Verdict;
  readonly rule: string;
  readonly because: Worded;
  /** Who says the same and the opposite of days it speaks of; its own speaker's words are not for it. */
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
  readonly voice: Voice;
  readonly speaker: string | null;
  readonly publisher: string | null;
}

const wordOf = ({ id, record, sourceKind, speaker, publisher }: AssessedCondition): Word => ({
  id,
  record,
  voice: voiceOfKind[sourceKind]!,
  speaker,
  publisher,
});

/** What a condition says of calm; null when it is no such claim. */
export function saysOf({ aspect, state, change }: AssessedCondition): Says | null {
  if (aspect !== 'security') return null;
  if (state === 'calm') return 'calm';
  if (state === 'unsafe' || state === 'tense') return 'danger';
  return change === 'better' || change === 'worse' ? change : null;
}

/**
 * The claims of calm and danger that touch a window: about the place, a place in it, or an area that contains it. Each
 * is held against the record of its own place and its own days.
 */
export function claimsHeld(
  index: IndexedRecord,
  place: string,
  window: Window,
  today: Day,
  policy: LevelPolicy = standardPolicy,
): HeldClaim[] {
  const record = index.of(place);
  const wider = record.place.within.flatMap((id) => index.find(id)?.conditions ?? []);
  const about = wider.filter(({ is }) => record.place.within.includes(is.places[0]!));
  const histories = new Map<string, History>();
  return [...record.conditions, ...new Set(about)].flatMap(({ is, window: said }) => {
    const says = saysOf(is);
    if (!says || !said || !overlap(said, window) || said.first > today) return [];
    const own = index.find(is.places[0]!) ?? record;
    const history = histories.get(own.place.id) ?? historyOf(own, today);
    histories.set(own.place.id, history);
    return [holdClaim(index, own, is, says, { first: said.first, last: Math.min(said.last, today) }, history, policy)];
  });
}

/** Holds one claim against the record of its place. */
function holdClaim(
  index: IndexedRecord,
  record: PlaceRecord,
  claim: AssessedCondition,
  says: Says,
  days: Window,
  history: History,
  policy: LevelPolicy,
): HeldClaim {
  const counts = countsStated(record, days);
  const { level } = levelByEvents(record, days, policy);
  const asksWay = says === 'better' || says === 'worse';
  const moved = asksWay ? movedBetween(record, windowBefore(days), days, history.dispersion) : null;
  const direction = moved?.direction ?? 'unknown';
  const rule = verdictRules.find(({ holds }) => holds({ says, level, direction }))!;
  const others = record.conditions.filter(
    ({ is, window }) => is.id !== claim.id && window && overlap(window, days) && !sameSpeaker(is, claim),
  );
  const saying = (wanted: readonly Says[]): Word[] =>
    others.filter(({ is }) => wanted.includes(saysOf(is)!)).map(({ is }) => wordOf(is));
  const [agreeing, opposing] = says === 'calm' || says === 'better' ? [quiet, loud] : [loud, quiet];
  return {
    ...wordOf(claim),
    place: record.place.id,
    says,
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

/** What is set in an area that holds a place, and in no smaller one. */
function setAround(index: IndexedRecord, { place }: PlaceRecord, days: Window): string[] {
  return place.within.flatMap((id) => {
    const area = index.find(id);
    if (!area) return [];
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

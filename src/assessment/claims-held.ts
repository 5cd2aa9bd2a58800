import { type History, historyOf } from './history.ts';
import { type HeldClaim, holdClaim, saysOf } from './hold-claim.ts';
import type { AssessedCondition } from './input/assessment-input.ts';
import type { Dated, IndexedRecord } from './input/place-record.ts';
import { type LevelPolicy, standardPolicy } from './level.ts';
import type { Day } from './windows/day.ts';
import { AssessmentProblem } from './windows/problem.ts';
import { overlap, type Window } from './windows/window.ts';

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
  const holding = holderOf(index, today, policy);
  return [...record.conditions, ...new Set(about)].flatMap((one) =>
    one.window && overlap(one.window, window) ? (holding(one) ?? []) : [],
  );
}

/**
 * The claims of calm and danger of one id: of a claim, or of a record that holds several.
 * @throws AssessmentProblem when the record has no such claim, or it says nothing of calm or danger.
 */
export function claimHeld(
  index: IndexedRecord,
  id: string,
  today: Day,
  policy: LevelPolicy = standardPolicy,
): HeldClaim[] {
  const claims = index.conditions.filter(({ is }) => is.id === id || is.record === id);
  if (claims.length === 0)
    throw new AssessmentProblem(
      'no such claim',
      id,
      'the record holds no claim about how things are by that id',
      'aram list conditions --type security shows those it holds.',
    );
  const holding = holderOf(index, today, policy);
  const held = claims.flatMap((one) => holding(one) ?? []);
  if (held.length > 0) return held;
  throw new AssessmentProblem(
    'no such claim',
    id,
    'this says nothing of calm or danger that days and a place are known of',
    'aram list conditions --type security shows those that do.',
  );
}

/** Holds claims against the record; a place's history is worked out once. */
function holderOf(index: IndexedRecord, today: Day, policy: LevelPolicy) {
  const histories = new Map<string, History>();
  return ({ is, window: said }: Dated<AssessedCondition>): HeldClaim | null => {
    const says = saysOf(is);
    const record = index.find(is.places[0] ?? '');
    if (!says || !said || !record || said.first > today) return null;
    const history = histories.get(record.place.id) ?? historyOf(record, today);
    histories.set(record.place.id, history);
    return holdClaim({ index, record, history, policy }, is, says, { ...said, last: Math.min(said.last, today) });
  };
}

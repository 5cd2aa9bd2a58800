import type { Incident } from '../../claims/index.ts';
import type { ActorRef, IncidentType } from '../../codebook/index.ts';
import { type PlaceView, placeView } from './place-view.ts';

export interface Toll {
  readonly best: number;
  readonly min: number;
  /** Null: no upper bound was said. */
  readonly max: number | null;
}

export const tolls = ['killed', 'injured', 'abducted'] as const;
export type TollName = (typeof tolls)[number];

/** An incident claim as matching sees it: worked out once, compared often. */
export interface EventView {
  readonly type: IncidentType;
  /** Days since 1970, first and last; null when nobody says. */
  readonly days: readonly [first: number, last: number] | null;
  /** The day was said, not worked out from when the report came out. */
  readonly dayStated: boolean;
  readonly place: PlaceView;
  readonly perpetrators: readonly ActorRef[];
  readonly targets: readonly ActorRef[];
  readonly tolls: Readonly<Record<TollName, Toll | null>>;
  /** Claims of one report or data set were told apart by whoever wrote it. */
  readonly origin: string;
}

export function eventView(claim: Incident, origin: string): EventView {
  const days = claim.when && ([dayNumber(claim.when.earliest), dayNumber(claim.when.latest)] as const);
  return {
    type: claim.type,
    days: days && Number.isFinite(days[0]) && Number.isFinite(days[1]) ? days : null,
    dayStated: claim.when?.is === 'stated',
    place: placeView(claim.where, villages),
    perpetrators: claim.perpetrators,
    targets: claim.targets,
    tolls: { killed: claim.killed, injured: claim.injured, abducted: claim.abducted },
    origin,
  };
}

// "the villages of Dara and Mikhas": an event of several may be told of any of them.
const villages = 3;

export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

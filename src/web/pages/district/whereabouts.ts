import { type ToldFrom, toldFrom } from '../../../gazetteer/index.ts';
import { away } from './mercator.ts';

/** A place as far as the record knows where it is. */
export interface Located {
  readonly id: string;
  readonly name: string;
  readonly precision: string;
  readonly lat: number | null;
  readonly lon: number | null;
  /** How far off the position may be. */
  readonly uncertaintyKm: number | null;
  /** "13 km west of Khanaqin" */
  readonly relation: string | null;
  /** Names of the places that contain it, nearest first. */
  readonly within: readonly string[];
}

export interface Spot {
  readonly lon: number;
  readonly lat: number;
}

/**
 * How a place can be drawn. `at`: where it is, give or take so many kilometres. `toward`: somewhere in a part of a ring
 * about another place; `lon`, `lat` are the middle of that part. `within`: somewhere in `around`, nobody says where.
 */
export type Whereabouts =
  | ({ readonly is: 'at'; readonly km: number | null } & Spot)
  | ({
      readonly is: 'toward';
      readonly from: Spot;
      readonly km: { min: number; max: number };
      readonly relation: ToldFrom;
      /** The same as it is told. */
      readonly told: string;
    } & Spot)
  | ({ readonly is: 'within'; readonly around: string } & Spot);

/** Finds the position that stands for a named place: of the record's own places, or of a gazetteer. */
export type Anchor = (name: string) => Spot | null;

/** As far as words without a distance reach: "south of Khanaqin" is hardly said of what is farther. */
const untold = { near: { min: 0, max: 5 }, toward: { min: 3, max: 18 } } as const;
/** "13 km" is rounded, from the town's edge or its middle. */
const rounding = 0.15;
const largeKm = 25;

/** Where a place is, as far as can be said without making anything up; null when nothing can. */
export function whereaboutsOf(place: Located, anchor: Anchor): Whereabouts | null {
  if (place.lat !== null && place.lon !== null)
    return { is: 'at', lon: place.lon, lat: place.lat, km: place.uncertaintyKm };
  const relation = place.relation === null ? null : toldFrom(place.relation);
  const reference = relation && anchor(relation.reference);
  if (relation && reference) return { ...toward(place.id, relation, reference), told: place.relation! };
  const namesake = place.precision === 'district' ? anchor(place.name) : null;
  if (namesake) return { is: 'at', ...namesake, km: largeKm };
  const around = place.within.find((name) => anchor(name));
  return around === undefined ? null : { is: 'within', ...anchor(around)!, around };
}

function toward(id: string, relation: ToldFrom, from: Spot) {
  const { km, bearing } = relation;
  const reach = km
    ? { min: km.min * (1 - rounding), max: km.max * (1 + rounding) }
    : bearing
      ? untold.toward
      : untold.near;
  const middle = (reach.min + reach.max) / 2;
  // Without a direction any is as good: always the same one for the same place, so that neighbours do not lie together.
  const angle = bearing ? (bearing.from + bearing.to) / 2 : turnOf(id);
  return { is: 'toward' as const, from, km: reach, relation, ...away(from.lon, from.lat, middle, angle) };
}

function turnOf(id: string): number {
  let sum = 7;
  for (const letter of id) sum = (sum * 31 + letter.codePointAt(0)!) % 360;
  return sum;
}

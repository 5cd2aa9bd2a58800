import type { Level } from '../../../codebook/index.ts';
import { type PlaceRef, plainName, relationOf } from '../../../gazetteer/index.ts';

/** A place to be drawn. `name` is as it is written on the map; `relation` in the gazetteer's English. */
export interface MapPlace {
  readonly id: string;
  readonly name: string;
  readonly level: Level;
  readonly precision: PlaceRef['precision'];
  readonly lat: number | null;
  readonly lon: number | null;
  /** How far off the position may be, in kilometres. */
  readonly uncertaintyKm: number | null;
  readonly relation: string | null;
  /** The more, the sooner it gets its label. */
  readonly weight: number;
}

/** A town that others are described by, and that readers find their way by. */
export interface Reference {
  /** In the gazetteer's spelling, by which others are described. */
  readonly name: string;
  /** As it is written on the map. */
  readonly label: string;
  readonly lat: number;
  readonly lon: number;
}

/**
 * Where a place goes on the map: at its position; off a reference by a distance and direction, which is an estimate;
 * toward a direction of it, no distance said; around it at a distance, no direction said; or nowhere.
 */
export type Site =
  | { readonly how: 'at'; readonly lat: number; readonly lon: number; readonly km: number | null }
  | {
      readonly how: 'off';
      readonly of: Reference;
      readonly lat: number;
      readonly lon: number;
      readonly km: number;
      readonly around: number;
    }
  | { readonly how: 'toward'; readonly of: Reference; readonly bearing: number }
  | { readonly how: 'around'; readonly of: Reference; readonly km: number }
  | { readonly how: 'nowhere' };

const kmPerDegree = 111.32;

/** Works out where a place goes from what is known of it. */
export function siteOf(place: MapPlace, references: readonly Reference[]): Site {
  if (place.lat !== null && place.lon !== null)
    return { how: 'at', lat: place.lat, lon: place.lon, km: place.uncertaintyKm };
  const parts = (place.relation ?? '').split(/[,;]/).map((part) => part.trim());
  return parts.map((part) => relativeSite(part, references)).find((site) => site !== null) ?? { how: 'nowhere' };
}

/** "13 km west of Khanaqin", "north or northeast of Khanaqin", "13 to 20 km from Khanaqin". */
function relativeSite(part: string, references: readonly Reference[]): Site | null {
  const between = /^(\d+) to (\d+) km from (.+)$/i.exec(part);
  const ringed = between && referenceNamed(between[3]!, references);
  if (between && ringed) return { how: 'around', of: ringed, km: (Number(between[1]) + Number(between[2])) / 2 };
  const either = /^([a-z-]+) or ([a-z-]+ of .+)$/i.exec(part);
  const relation = relationOf(either ? either[2]! : part);
  const of = relation?.of ? referenceNamed(relation.of, references) : undefined;
  if (!relation || !of) return null;
  if (relation.bearing === null) return relation.km === null ? null : { how: 'around', of, km: relation.km };
  const other = either ? (relationOf(either[1]!)?.bearing ?? relation.bearing) : relation.bearing;
  if (relation.km === null) return { how: 'toward', of, bearing: middle(other, relation.bearing) };
  const turned = (relation.bearing * Math.PI) / 180;
  const lat = of.lat + (relation.km * Math.cos(turned)) / kmPerDegree;
  const lon = of.lon + (relation.km * Math.sin(turned)) / (kmPerDegree * Math.cos((of.lat * Math.PI) / 180));
  // a direction of eight holds half an eighth to either side
  return { how: 'off', of, lat, lon, km: relation.km, around: Math.max(relation.km * Math.tan(Math.PI / 8), 2) };
}

/** Half way between two directions. */
const middle = (a: number, b: number): number => {
  const way = ((b - a + 540) % 360) - 180;
  return (a + way / 2 + 360) % 360;
};

const referenceNamed = (name: string, references: readonly Reference[]): Reference | undefined => {
  const key = plainName(name);
  return references.find((one) => plainName(one.name) === key);
};

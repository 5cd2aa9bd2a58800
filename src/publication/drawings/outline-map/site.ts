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
 * toward a direction of it, no distance said; or nowhere.
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
  | { readonly how: 'nowhere' };

const kmPerDegree = 111.32;

/** Works out where a place goes from what is known of it. */
export function siteOf(place: MapPlace, references: readonly Reference[]): Site {
  if (place.lat !== null && place.lon !== null)
    return { how: 'at', lat: place.lat, lon: place.lon, km: place.uncertaintyKm };
  for (const part of (place.relation ?? '').split(/[,;]/)) {
    const relation = relationOf(part.trim());
    const of = relation?.of ? referenceNamed(relation.of, references) : undefined;
    if (!relation || !of || relation.bearing === null) continue;
    if (relation.km === null) return { how: 'toward', of, bearing: relation.bearing };
    const turned = (relation.bearing * Math.PI) / 180;
    const lat = of.lat + (relation.km * Math.cos(turned)) / kmPerDegree;
    const lon = of.lon + (relation.km * Math.sin(turned)) / (kmPerDegree * Math.cos((of.lat * Math.PI) / 180));
    // a direction of eight holds half an eighth to either side
    return { how: 'off', of, lat, lon, km: relation.km, around: Math.max(relation.km * Math.tan(Math.PI / 8), 2) };
  }
  return { how: 'nowhere' };
}

const referenceNamed = (name: string, references: readonly Reference[]): Reference | undefined => {
  const key = plainName(name);
  return references.find((one) => plainName(one.name) === key);
};

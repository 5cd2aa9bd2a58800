import type { Gazetteer } from './gazetteer.ts';
import type { Place, PlaceRef } from './place.ts';

/**
 * The place of a name as a person writes it, with the places that hold it: "Jalawla, Khanaqin". Of several the one held
 * by the places named, then the one in the nearest layer, then one whose position is known, then the largest. One in no
 * list keeps its name.
 */
export function placeNamed(gazetteer: Gazetteer, written: string): PlaceRef {
  const [name = '', ...around] = written.split(/[,،]/).map((part) => part.trim());
  const held = (place: Place): number => around.filter((outer) => place.within.includes(outer)).length;
  const found = [...gazetteer.find(name)];
  const nearest = found[0]?.layer;
  const rank = (place: Place): number =>
    (place.layer === nearest ? 1e13 : 0) + (place.lat === null ? 0 : 1e12) + place.population;
  const [best] = found.sort((a, b) => held(b) - held(a) || rank(b) - rank(a));
  if (!best) return { id: null, name, within: around, lat: null, lon: null, precision: 'village' };
  const { id, within, lat, lon, precision } = best;
  return { id, name, within, lat, lon, precision };
}

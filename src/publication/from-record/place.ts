import type { Account } from '../../record/index.ts';
import type { PublishedPlace } from '../formats/index.ts';

/** Places most exact first; beside the first, what is known instead of a position: "13 km west of Khanaqin". */
export function publishedPlaces({ where }: Account): PublishedPlace[] {
  const relation = where.value.find(({ precision }) => precision === 'relative')?.name ?? null;
  return where.value.map((place, at) => ({
    ...place,
    source: null,
    uncertaintyKm: null,
    relation: at === 0 && place.lat === null ? relation : null,
  }));
}

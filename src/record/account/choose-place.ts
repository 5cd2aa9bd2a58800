import { type PlaceRef, relationOf } from '../../gazetteer/index.ts';
import type { Chosen } from './account.ts';
import { choose, type Rival } from './choose.ts';

type Places = readonly PlaceRef[];

/** Where most independent publishers put it. Who names only a wide area does not speak against who says where in it. */
export function choosePlace(rivals: readonly Rival<Places>[]): Chosen<Places> | null {
  const exact = rivals.filter(({ value }) => !isWide(value[0]!));
  return choose(exact.length > 0 ? exact : rivals, ([place]) => place!.name.toLowerCase());
}

/** A governorate, a country, or "north of Baghdad" without a distance. */
function isWide({ name, precision }: PlaceRef): boolean {
  if (precision === 'governorate' || precision === 'country') return true;
  if (precision !== 'relative') return false;
  const relation = relationOf(name);
  return relation !== null && relation.km === null;
}

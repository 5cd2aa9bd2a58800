import type { Condition } from '../../claims/index.ts';
import { type Keys, nameKeys } from './block-keys.ts';
import { barredBy, type Comparison } from './comparison.ts';
import { keyHash } from './key-hash.ts';
import { type PlaceView, placeView } from './place-view.ts';
import { samePlace } from './same-place.ts';

/** A condition as matching sees it: one aspect of one place is one line over time. */
export interface ConditionView {
  readonly aspect: string;
  readonly place: PlaceView;
}

export const conditionView = (claim: Condition): ConditionView => ({
  aspect: claim.aspect,
  place: placeView(claim.where),
});

export function compareConditions(a: ConditionView, b: ConditionView): Comparison {
  if (a.aspect !== b.aspect) return barredBy(`${a.aspect} and ${b.aspect}`);
  const { verdict, score, reason } = samePlace(a.place, b.place);
  if (verdict === 'different') return barredBy(reason);
  return { verdict, score, reasons: [`both on ${a.aspect}`, reason], doubts: [], barred: false };
}

export function conditionKeys(view: ConditionView): Keys {
  const names = nameKeys(view.place);
  const places = names.length > 0 ? names : [view.place.far.join(' ')];
  const keys = [...new Set(places.map((place) => keyHash(`condition ${view.aspect} ${place}`)))];
  return { keep: keys, ask: keys };
}

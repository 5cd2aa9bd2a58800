export { blockKeys, type Keys } from './block-keys.ts';
export { compare } from './compare.ts';
export type { Comparison } from './comparison.ts';
export { type EventView, eventView } from './event-view.ts';
export { type NameWord, nameLikeness } from './name-likeness.ts';
export { type Candidate, type Placed, placeClaim } from './place-claim.ts';
export { type PlaceView, placeView, soundKey } from './place-view.ts';
export { type ClaimView, claimView, compareViews, keysOf } from './views.ts';

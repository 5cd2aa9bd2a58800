import type { Claim } from '../../claims/index.ts';
import { type ClaimView, claimView, type Keys, keysOf } from '../matching/index.ts';

/** A claim to be placed: not yet in the record. */
export interface Newcomer {
  readonly claim: string;
  readonly kind: Claim['kind'];
  readonly view: ClaimView;
  readonly keys: Keys;
}

const prepared = new WeakMap<Claim, { readonly view: ClaimView; readonly keys: Keys; readonly origin: string }>();

/** A claim's view and keys, worked out once: ahead of its turn where a batch waits for the one before. */
export function prepare(body: Claim, origin: string): { readonly view: ClaimView; readonly keys: Keys } {
  const known = prepared.get(body);
  if (known?.origin === origin) return known;
  const view = claimView(body, origin);
  const made = { view, keys: keysOf(view), origin };
  prepared.set(body, made);
  return made;
}

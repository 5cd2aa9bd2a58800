export {
  type Ahead,
  append,
  changed,
  claimsAhead,
  type Pen,
  type RevisionContent,
  revisionHash,
  type Signature,
  takePen,
} from './append.ts';
export { canonicalJson, contentHash, isStorable, storable, textHash } from './canonical.ts';
export { type Added, type Change, type Ended, isEmpty, noChange } from './change.ts';
export { copying, type WriteRows } from './copy-rows.ts';
export { inserting, insertRows } from './insert-rows.ts';
export { chained, claimSeal, rowHash, rowKey, sealedText } from './row-hashes.ts';

export { append, changed, type Pen, type RevisionContent, revisionHash, type Signature, takePen } from './append.ts';
export { canonicalJson, contentHash, storable } from './canonical.ts';
export { type Added, type Change, type Ended, isEmpty, noChange } from './change.ts';
export { insertRows } from './insert-rows.ts';
export { chained, claimSeal, rowHash, rowKey } from './row-hashes.ts';

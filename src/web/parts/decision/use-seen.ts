import { useState } from 'react';
import type { RecordShown } from '../../../record/index.ts';
import type { Seen } from './seen.ts';

interface Kept {
  /** What the decision is about: what the person has seen. */
  readonly seen: readonly Seen[];
  /** What was changed since by somebody else. */
  readonly changed: readonly { readonly before: Seen; readonly now: Seen | null }[];
  /** Takes what it is now as seen; answers it. */
  readonly see: () => readonly Seen[];
}

/**
 * Holds what a person saw when they began to decide. `records` is what the page shows now, `present` what the server
 * answered when it refused: whatever is newest counts as the present.
 */
export function useSeen(records: readonly Seen[], present: Readonly<Record<string, RecordShown | null>> | null): Kept {
  const [begun, setBegun] = useState<readonly Seen[]>([]);
  const seen = records.map((record) => begun.find(({ id }) => id === record.id) ?? record);
  // What is chosen later, as the other record of a merge, is seen from then on.
  if (seen.some((record) => !begun.includes(record))) setBegun(seen);
  const now = (record: Seen): Seen | null => {
    const shown = records.find(({ id }) => id === record.id) ?? record;
    const told = present && record.id in present ? present[record.id]! : shown;
    return told && told.revision < shown.revision ? shown : told;
  };
  const changed = seen.flatMap((before) => {
    const latest = now(before);
    return latest?.revision === before.revision ? [] : [{ before, now: latest }];
  });
  const see = (): readonly Seen[] => {
    const latest = seen.flatMap((record) => now(record) ?? []);
    setBegun(latest);
    return latest;
  };
  return { seen, changed, see };
}

import type { RecordShown } from '../../../../record/index.ts';

/** A decision on one record. */
export interface ActProps {
  readonly record: RecordShown;
  readonly onDone: (revision: number) => void;
  readonly onCancel: () => void;
}

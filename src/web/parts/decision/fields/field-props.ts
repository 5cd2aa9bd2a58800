import type { Account } from '../../../../record/index.ts';

/** A field of a record that a person writes anew. */
export interface FieldProps {
  readonly record: Account;
  readonly field: string;
  /** Told at every change: the value, null for "not known", undefined while it is not complete. */
  readonly onValue: (value: unknown) => void;
}

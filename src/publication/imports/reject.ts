/** Why a row is not taken. Codes never change their meaning. */
export const rejectReasons = [
  'broken row',
  'row too long',
  'too many columns',
  'too few columns',
  'wrong encoding',
  'formula',
  'missing value',
  'not a date',
  'impossible date',
  'ambiguous date',
  'future date',
  'dates reversed',
  'not a number',
  'negative count',
  'impossible count',
  'counts out of order',
  'half a position',
  'impossible coordinates',
  'swapped coordinates',
  'unknown code',
  'same id twice',
] as const;
export type RejectReason = (typeof rejectReasons)[number];

/** A row that is not taken, with the reason in words and the place to mend it. */
export interface Reject {
  readonly is: 'reject';
  readonly line: number;
  readonly row: number;
  /** The name of the column; null when the whole row is meant. */
  readonly column: string | null;
  /** What stands there, cut short. */
  readonly value: string | null;
  readonly reason: RejectReason;
  readonly said: string;
  /** As the file has them; empty when they could not be told apart. */
  readonly cells: readonly string[];
}

/** Thrown while a row is read. Nothing but the reading of one row catches it. */
export class UnfitRow extends Error {
  override readonly name = 'UnfitRow';
  readonly reason: RejectReason;
  readonly column: string | null;
  readonly value: string | null;

  constructor(reason: RejectReason, said: string, column: string | null = null, value: string | null = null) {
    super(said);
    this.reason = reason;
    this.column = column;
    this.value = value === null || value.length <= 80 ? value : `${value.slice(0, 79)}…`;
  }
}

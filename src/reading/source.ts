import type { Span } from '../reports/index.ts';

export const sourceKinds = [
  'publisher',
  'institution',
  'official',
  'resident',
  'armed group',
  'organisation',
  'unknown',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Who, inside a report, is said to know or say a thing. `id` is unique in its reading: `s0` is the publisher. */
export interface Source {
  readonly id: string;
  readonly kind: SourceKind;
  readonly name: string | null;
  readonly description: string;
  readonly anonymous: boolean;
  readonly mentions: readonly Span[];
}

/** A stretch of text and the source it belongs to. Tokens `first` to `last`, both included. */
export interface Attribution extends Span {
  readonly first: number;
  readonly last: number;
  /** `Source.id`. */
  readonly source: string;
  /** The words that attribute: "said", "according to". */
  readonly cue: Span;
  readonly direct: boolean;
  readonly stance: 'says' | 'claims' | 'denies' | 'confirms' | 'fears';
  readonly rule: string;
}

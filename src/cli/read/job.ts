/** What a table says about one report beside its text. */
export interface RowFacts {
  readonly id: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

/** One report to read. Plain data: it crosses to the threads that read. */
export type Job =
  | { readonly kind: 'file'; readonly name: string; readonly path: string }
  | { readonly kind: 'bytes'; readonly name: string; readonly bytes: Uint8Array }
  | {
      readonly kind: 'row';
      readonly name: string;
      readonly row: number;
      readonly text: string;
      readonly facts: RowFacts;
    }
  | { readonly kind: 'broken'; readonly name: string; readonly failure: Failure };

/** Why a report, or a part of what is known of it, could not be read, and what to do about it. */
export interface Failure {
  /** The file, and the row in a table. */
  readonly where: string;
  readonly reason: string;
  readonly advice: string | null;
}

/** What came of a job: what to write (empty where nothing could be read), and what went wrong. */
export interface Outcome {
  readonly name: string;
  readonly output: string;
  readonly failures: readonly Failure[];
}

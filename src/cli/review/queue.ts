import type { Decision, RecordSummary } from '../../record/index.ts';

/** What a key decides, and what is said of it when it is done. */
export interface Answer {
  readonly decision: Decision;
  /** Why, where the person gives no reason. */
  readonly why: string;
  readonly done: string;
}

/** One thing that a person is asked. */
export interface Asked {
  readonly id: string;
  /** In short. */
  readonly text: string;
  /** What is decided on, as it was looked at. */
  readonly records: readonly RecordSummary[];
  readonly answers: Readonly<Record<string, Answer>>;
  /** The record of which a value may be corrected, where one is asked about. */
  readonly correctable: string | null;
}

/** Things that wait for a person. */
export interface Queue {
  readonly help: string;
  readonly question: string;
  count(): Promise<number>;
  /** The first that was not left for later; null when there is none. */
  next(left: ReadonlySet<string>): Promise<Asked | null>;
}

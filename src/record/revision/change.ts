import type {
  ClaimRow,
  DatasetRow,
  DecisionRow,
  DoubtRow,
  MemberRow,
  ReadingRow,
  RecordRow,
  ReportRow,
  WithheldRow,
} from '../schema/index.ts';

type New<Row> = Omit<Row, 'since' | 'until' | 'hash'>;

/** Rows that a revision adds, as they are before they know their revision. */
export interface Added {
  dataset: New<DatasetRow>[];
  report: New<ReportRow>[];
  reading: New<ReadingRow>[];
  claim: New<ClaimRow>[];
  record: New<RecordRow>[];
  member: New<MemberRow>[];
  doubt: Omit<New<DoubtRow>, 'id'>[];
  decision: Omit<DecisionRow, 'revision' | 'until'>[];
  withheld: Omit<WithheldRow, 'decision' | 'until'>[];
}

/** Rows that a revision ends, by key: a member by its claim. */
export interface Ended {
  reading: string[];
  claim: string[];
  member: string[];
  doubt: string[];
  decision: number[];
  withheld: number[];
}

/** One change of the record, to be appended whole or not at all. */
export interface Change {
  readonly added: Added;
  readonly ended: Ended;
}

export const noChange = (): Change => ({
  added: {
    dataset: [],
    report: [],
    reading: [],
    claim: [],
    record: [],
    member: [],
    doubt: [],
    decision: [],
    withheld: [],
  },
  ended: { reading: [], claim: [], member: [], doubt: [], decision: [], withheld: [] },
});

export const isEmpty = ({ added, ended }: Change): boolean =>
  [...Object.values(added), ...Object.values(ended)].every((rows) => rows.length === 0);

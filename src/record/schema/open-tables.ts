import type { PlaceRef } from '../../gazetteer/index.ts';
import type { Passage } from '../../reports/index.ts';
import type {
  AccountBodyRow,
  AccountRow,
  ClaimRow,
  DatasetRow,
  DecisionRow,
  DoubtRow,
  MemberRow,
  ReadingRow,
  ReportRow,
  RevisionRow,
} from './kept-tables.ts';

/** A claim as it may be shown, with where it was published. */
export interface OpenClaim extends Omit<ClaimRow, 'hash' | 'seal'> {
  may_leave: boolean;
  /** Who first published it: of a copied page, the one it is copied from. Null when nobody says. */
  publisher: string | null;
  /** The report or data set that it independently comes from. */
  origin: string;
  /** Where it was read. */
  outlet: string | null;
  published: string | null;
  url: string | null;
}

/** The views of schema `aram_open`: all that reading functions see. Nothing withheld is in them. */
export interface OpenTables {
  report: Omit<ReportRow, 'text_hash' | 'hash'>;
  reading: Omit<ReadingRow, 'body' | 'hash'> & { passages: readonly Passage[] };
  claim: OpenClaim;
  /** Claims, without those of a withheld record. */
  told: OpenClaim;
  member: MemberRow;
  account: AccountRow;
  account_body: AccountBodyRow;
  doubt: DoubtRow;
  decision: Omit<DecisionRow, 'target'> & { at: string; who: string; why: string | null; target: string | null };
  revision: Pick<RevisionRow, 'id' | 'at' | 'who' | 'what' | 'hash'>;
  dataset: DatasetRow;
  report_words: { report: string; words: string };
  mentioned: {
    reading: string;
    report: string;
    places: readonly PlaceRef[];
    /** Where an hour or part of a day stands in the text, and its TIMEX. */
    hours: readonly (readonly [start: number, end: number, timex: string])[];
  };
}

import type { Condition, Figure, Incident } from '../../claims/index.ts';
import type { DataSet } from '../../codebook/index.ts';
import type { Testimony } from '../formats/index.ts';

/** What a claim has because it was read out of a text; a row of a table has none of it. */
type OfText = 'id' | 'confidence' | 'source' | 'evidence' | 'rules';

export type ImportedIncident = Omit<Incident, OfText>;
export type ImportedFigure = Omit<Figure, OfText>;
export type ImportedCondition = Omit<Condition, OfText>;
export type ImportedClaim = ImportedIncident | ImportedFigure | ImportedCondition;

/** A row of somebody's data set, in Aram's words. */
export interface ImportedRow {
  readonly is: 'row';
  readonly dataset: DataSet;
  /** The data set's own id of the row, or one made of what the row says: the same when imported again. */
  readonly key: string;
  /** The first row under the names is 1. */
  readonly row: number;
  /** Where it begins in the file; of a workbook, the sheet's row. */
  readonly line: number;
  readonly claim: ImportedClaim;
  /** Whom the data set names as its sources. */
  readonly sources: readonly Testimony[];
  readonly notes: string | null;
  /** What is odd about it although it was taken. */
  readonly doubts: readonly string[];
  /** Every cell that is not empty, by the name of its column. */
  readonly raw: Readonly<Record<string, string>>;
}

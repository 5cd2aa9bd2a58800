/** A data set others keep: whose word its rows are, and whether they may be passed on. */
export interface DataSet {
  readonly name: string;
  /** As its publisher names the release; null when nobody said. */
  readonly version: string | null;
  readonly licence: string;
  readonly mayLeave: boolean;
}

/** Whose columns a table may have; `csv` is somebody's own. */
export const importShapes = ['ucdp', 'acled', 'gtd', 'hxl', 'csv'] as const;
export type ImportShape = (typeof importShapes)[number];

/** What is known of the data sets by their format; a version is named with the file. */
export const dataSets: Readonly<Record<ImportShape, DataSet>> = {
  ucdp: { name: 'UCDP GED', version: null, licence: 'CC BY 4.0', mayLeave: true },
  acled: { name: 'ACLED', version: null, licence: 'ACLED terms of use', mayLeave: false },
  gtd: { name: 'GTD', version: null, licence: 'GTD end user licence', mayLeave: false },
  hxl: { name: 'HXL table', version: null, licence: 'not stated', mayLeave: false },
  csv: { name: 'table', version: null, licence: 'the owner’s', mayLeave: true },
};

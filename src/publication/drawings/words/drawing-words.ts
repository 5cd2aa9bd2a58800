/** A group that incidents are stacked by. */
export type IncidentGroup = 'attacks' | 'measures' | 'movements' | 'rest';

/** Every word of the drawings in one language. `{}` stands for what is put in, in order. */
export interface DrawingWords {
  readonly month: string;
  readonly year: string;
  readonly outlet: string;
  readonly published: string;
  readonly place: string;
  readonly level: string;
  readonly position: string;
  readonly aspect: string;
  readonly state: string;
  readonly days: string;
  readonly reports: string;
  readonly noReports: string;
  readonly nothing: string;
  readonly groups: Readonly<Record<IncidentGroup, string>>;
  readonly timeline: string;
  readonly timelineShows: string;
  readonly rivals: string;
  readonly rivalsShow: string;
  readonly number: string;
  readonly from: string;
  readonly upTo: string;
  readonly shown: string;
  readonly atLeast: string;
  readonly conditions: string;
  readonly conditionsShow: string;
  readonly totals: string;
  readonly totalsShow: string;
  readonly stated: string;
  readonly recorded: string;
  readonly coverage: string;
  readonly coverageShows: string;
  readonly map: string;
  readonly mapShows: string;
  readonly exact: string;
  readonly within: string;
  readonly toward: string;
  readonly around: string;
  readonly unplaced: string;
  readonly kilometres: string;
  readonly numbers: string;
  readonly others: string;
}

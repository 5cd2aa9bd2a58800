import type { ActorCategory, Change, ConditionAspect, Grade, IncidentType, Measure } from '../../codebook/index.ts';
import type { Precision } from '../../gazetteer/index.ts';
import type { SourceKind } from '../../reading/index.ts';

/** A number as the record shows it: the value chosen among rivals, and how far they go. `max` null: nobody said. */
export interface Told {
  readonly best: number;
  readonly min: number;
  readonly max: number | null;
}

/** From one day to another, both included, ISO 8601. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** A place of the record. `within` lists the ids of the places that contain it, nearest first. */
export interface AssessedPlace {
  readonly id: string;
  readonly name: string;
  readonly scale: Exclude<Precision, 'relative'>;
  readonly within: readonly string[];
}

/** One event as the record holds it. */
export interface AssessedIncident {
  readonly id: string;
  readonly type: IncidentType;
  /** The first and last day it can have been; null: no day is known. */
  readonly when: Days | null;
  /** Ids of the places it is set in, most exact first. Containing places need not be named. */
  readonly places: readonly string[];
  readonly killed: Told | null;
  readonly injured: Told | null;
  readonly abducted: Told | null;
  /** Killed or injured among civilians; null where nobody said who they were. */
  readonly civiliansHarmed: Told | null;
  readonly targets: readonly ActorCategory[];
  readonly perpetrators: readonly Party[];
  readonly weapons: readonly string[];
  readonly partOfDay: 'day' | 'night' | null;
  readonly grade: Grade;
  /** Publishers that tell of it, those that copy one another once. */
  readonly publishers: readonly string[];
}

/** Who did or holds something. */
export interface Party {
  readonly name: string;
  readonly category: ActorCategory;
}

/** A count somebody stated over a period. */
export interface AssessedFigure {
  readonly id: string;
  readonly measure: Measure;
  readonly value: Told | null;
  readonly when: Days | null;
  readonly places: readonly string[];
  readonly by: readonly Party[];
  /** Whom it counts. */
  readonly of: readonly Party[];
  /** Its parts by period ("1742 in 2018, 270 in 2019"). */
  readonly breakdown: readonly { readonly when: Days | null; readonly value: Told }[];
  readonly sourceKind: SourceKind;
  readonly sourceName: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
}

/** How somebody said that things were in a place. */
export interface AssessedCondition {
  readonly id: string;
  readonly aspect: ConditionAspect;
  readonly state: string | null;
  readonly change: Change | null;
  /** The days it is said of; null: the days before it was published. */
  readonly when: Days | null;
  readonly places: readonly string[];
  /** The forces it is about. */
  readonly by: readonly Party[];
  readonly sourceKind: SourceKind;
  readonly sourceName: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
}

/** A report, for coverage. */
export interface AssessedReport {
  readonly id: string;
  readonly publisher: string;
  readonly published: string;
  /** Ids of the places it names. */
  readonly places: readonly string[];
  /** The report it copies, null when it is the publisher's own. */
  readonly copyOf: string | null;
  /** Records of incidents it tells of. */
  readonly incidents: readonly string[];
}

/** What a data set of others counts in a place over a period. */
export interface ImportedCount {
  readonly id: string;
  readonly dataset: string;
  readonly measure: Measure;
  readonly when: Days;
  readonly place: string;
  readonly count: number;
}

/** All that an assessment rests on: plain data, whoever fills it. */
export interface AssessmentInput {
  readonly places: readonly AssessedPlace[];
  readonly incidents: readonly AssessedIncident[];
  readonly figures: readonly AssessedFigure[];
  readonly conditions: readonly AssessedCondition[];
  readonly reports: readonly AssessedReport[];
  readonly imported: readonly ImportedCount[];
}

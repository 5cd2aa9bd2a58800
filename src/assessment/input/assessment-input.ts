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
  /** Its other spellings, in any script. */
  readonly names: readonly string[];
  /** WGS 84 degrees; null when nobody has placed it. */
  readonly at: { readonly lat: number; readonly lon: number } | null;
}

/** One event as the record holds it. */
export interface AssessedIncident {
  readonly id: string;
  readonly type: IncidentType;
  /** It was found out and stopped before it began: no attack. */
  readonly foiled: boolean;
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
  /** Publishers and data sets that tell of it, those that copy one another once. */
  readonly publishers: readonly string[];
  /** Some report tells of it; where none does, only data sets do. */
  readonly reported: boolean;
  /** What the rows of data sets say of it, one a row. */
  readonly rows: readonly ImportedEvent[];
}

/** An event as a row of a data set has it; null: the row does not say. */
export interface ImportedEvent {
  readonly dataset: string;
  readonly killed: number | null;
  readonly injured: number | null;
  readonly abducted: number | null;
}

/** Who did or holds something. */
export interface Party {
  readonly name: string;
  /** A particular group or force, not "gunmen". */
  readonly named: boolean;
  readonly category: ActorCategory;
}

/** A count somebody stated over a period. */
export interface AssessedFigure {
  /** Of the record. */
  readonly id: string;
  /** Of other records that hold a part of what it says. */
  readonly also: readonly string[];
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
  /** Who says it, in the report's words; null of a report's own voice. */
  readonly speaker: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
}

/** How somebody said that things were in a place. */
export interface AssessedCondition {
  /** Of the claim. */
  readonly id: string;
  /** Of the record that holds it beside what others said. */
  readonly record: string;
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
  /** Who says it, in the report's words; null of a report's own voice. */
  readonly speaker: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
}

/** A report, for coverage. */
export interface AssessedReport {
  readonly id: string;
  /** Reports that do not say who published them count as one publisher, ''. */
  readonly publisher: string;
  /** EDTF; null when nobody knows. Only a day or a month tells when a place was written about. */
  readonly published: string | null;
  /** Ids of the places it names. */
  readonly places: readonly string[];
  /** The report it copies, null when it is the publisher's own. */
  readonly copyOf: string | null;
  /** Records of incidents it tells of. */
  readonly incidents: readonly string[];
}

/** A data set of others, and where and when it counts: from its first event in a country to its last there. */
export interface AssessedDataset {
  readonly name: string;
  readonly countries: readonly { readonly place: string; readonly days: Days }[];
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
  readonly datasets: readonly AssessedDataset[];
  readonly imported: readonly ImportedCount[];
}

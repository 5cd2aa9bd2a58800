import type { Condition, Figure, Incident } from '../../claims/index.ts';
import type { ActorRef, Grade, Measure } from '../../codebook/index.ts';
import type { PlaceRef } from '../../gazetteer/index.ts';
import type { CountUnit } from '../../reading/index.ts';

/** One report's word on something, and where it can be read. */
export interface Testimony {
  readonly publisher: string | null;
  /** When the report came out, EDTF. */
  readonly published: string | null;
  readonly url: string | null;
  readonly title: string | null;
  /** Whose word it is inside the report; described only, where they asked not to be named. */
  readonly speaker: string | null;
  /** The sentence that says it. */
  readonly sentence: string | null;
}

/** A number one report gives. */
export interface Rival extends Testimony {
  readonly best: number;
  readonly low: number;
  /** Null: "at least". */
  readonly high: number | null;
}

/** A number with its rivals side by side. */
export interface PublishedCount {
  readonly shown: number;
  /** By what the shown one was chosen: `most sources`, `the latest`, or who decided. */
  readonly rule: string;
  readonly low: number;
  readonly high: number | null;
  readonly rivals: readonly Rival[];
  /** Of whom, where it is told: `[{ who: 'civilians', count: 3 }]`. */
  readonly by?: readonly { readonly who: string; readonly count: number }[];
}

/** Under which licence a row came in, and whether it may be passed on. */
export interface Licence {
  readonly name: string;
  /** Null for what Aram itself read. */
  readonly dataset: string | null;
  readonly mayLeave: boolean;
}

export interface PublishedPlace extends PlaceRef {
  /** Where its position comes from. */
  readonly source: string | null;
  /** How far off the position may be; null when nobody said, and then its precision tells. */
  readonly uncertaintyKm: number | null;
  /** What is known instead of a position: "13 km west of Khanaqin". */
  readonly relation: string | null;
  readonly pcodes?: { readonly adm1: string | null; readonly adm2: string | null };
}

/** EDTF, and the first and last day it can be. */
export interface PublishedWhen {
  readonly edtf: string;
  readonly earliest: string;
  readonly latest: string;
}

interface PublishedHead {
  readonly id: string;
  readonly when: PublishedWhen | null;
  /** Most exact first. */
  readonly places: readonly PublishedPlace[];
  readonly grade: Grade | null;
  readonly sources: readonly Testimony[];
  readonly notes: string | null;
  readonly licence: Licence;
  /** When the record last changed it: ISO 8601, UTC. */
  readonly revised: string | null;
}

/** An incident record as it may leave. */
export interface PublishedIncident
  extends PublishedHead,
    Pick<Incident, 'type' | 'outcome' | 'perpetrators' | 'targets' | 'weapons' | 'codes'> {
  readonly kind: 'incident';
  readonly killed: PublishedCount | null;
  readonly injured: PublishedCount | null;
  readonly abducted: PublishedCount | null;
}

export interface PublishedFigure extends PublishedHead, Pick<Figure, 'by' | 'of'> {
  readonly kind: 'figure';
  readonly measure: Measure;
  readonly unit: CountUnit | null;
  readonly value: PublishedCount | null;
}

export interface PublishedCondition extends PublishedHead, Pick<Condition, 'aspect' | 'state' | 'change' | 'by'> {
  readonly kind: 'condition';
  readonly people: PublishedCount | null;
}

export type Published = PublishedIncident | PublishedFigure | PublishedCondition;

/** Who did it, or whose figure or condition it is. */
export const doersOf = (item: Published): readonly ActorRef[] =>
  item.kind === 'incident' ? item.perpetrators : item.by;

/** To whom it was done, or whom a figure counts. */
export const sufferersOf = (item: Published): readonly ActorRef[] =>
  item.kind === 'incident' ? item.targets : item.kind === 'figure' ? item.of : [];

/** An item's numbers by their names. */
export function countsOf(item: Published): Readonly<Record<string, PublishedCount | null>> {
  if (item.kind === 'figure') return { value: item.value };
  if (item.kind === 'condition') return { people: item.people };
  const { killed, injured, abducted } = item;
  return { killed, injured, abducted };
}

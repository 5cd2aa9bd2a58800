import type { AssessedPlace, Assessment } from '../../assessment/index.ts';
import { assessmentSentences, type Sentence } from '../assessment-sentences/index.ts';
import type { Language } from '../wording/index.ts';
import { calledIn } from './assessed-names.ts';
import { nameIn } from './name-in.ts';

/** An assessment as data, with the same in sentences and the names of every place it speaks of. */
export interface AssessmentDocument extends Assessment {
  readonly schema: 'aram.assessment/1';
  /** The record's last revision that it rests on. */
  readonly revision: number;
  readonly language: Language;
  readonly sentences: readonly Sentence[];
  /** Every place that is spoken of, by its id, with its name in this language. */
  readonly places: Readonly<Record<string, PlaceInShort>>;
}

export type PlaceInShort = Pick<AssessedPlace, 'name' | 'scale' | 'within' | 'at'>;

/** What goes with an assessment when it is written. */
export interface Around {
  readonly revision: number;
  readonly language: Language;
  /** Every place of the record. */
  readonly places: readonly AssessedPlace[];
}

/** The document that leaves as JSON, and that pages and texts are made of. */
export function assessmentDocument(assessment: Assessment, { revision, language, places }: Around): AssessmentDocument {
  const byId = new Map(places.map((place) => [place.id, place]));
  const nameOf = (id: string): string => {
    const known = byId.get(id);
    return known ? nameIn(known, language) : id;
  };
  const { place, coverage, claims, totals, gaps } = assessment;
  const named = [
    place.id,
    ...place.within,
    ...coverage.silentVillages,
    ...claims.map((claim) => claim.place),
    ...gaps.map((gap) => gap.place),
    ...totals.flatMap((total) => [total.place, ...(total.area === null ? [] : [total.area])]),
  ];
  return {
    schema: 'aram.assessment/1',
    revision,
    language,
    ...assessment,
    sentences: assessmentSentences(assessment, language, calledIn(places, language)),
    places: Object.fromEntries(
      [...new Set(named)].flatMap((id) => {
        const known = byId.get(id);
        return known ? [[id, { name: nameOf(id), scale: known.scale, within: known.within, at: known.at }]] : [];
      }),
    ),
  };
}

export const assessmentAsJson = (assessment: Assessment, around: Around): string =>
  `${JSON.stringify(assessmentDocument(assessment, around), null, 2)}\n`;

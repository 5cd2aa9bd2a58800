import type { IncidentType } from './incident-types.ts';

/**
 * How specific a text must be about an event before it is taken for an incident: see `specificityOf`.
 * Chosen on open sets of reports with and without incidents, so that talk of war and peace yields none.
 */
export const neededSpecificity = {
  /** Notes of a few sentences, written to record one event. */
  note: 0.5,
  /** Words that seldom serve as figures of speech, for what is done to persons. */
  personal: 1.25,
  report: 3.4,
  /** Words of politics and mishap, which fill reports about other things. */
  civil: 4,
} as const;

/** A text of so many sentences or fewer is a note of one event, not a report about many things. */
export const noteSentences = 4;

/** A text of so few sentences tells of one event unless its words part it, and names it first. */
export const shortText = 8;

export const personalTypes: ReadonlySet<IncidentType> = new Set<IncidentType>([
  'arrest',
  'torture',
  'abduction',
  'sexual violence',
  'execution',
  'protest',
  'force against protest',
]);

export const civilTypes: ReadonlySet<IncidentType> = new Set<IncidentType>([
  'agreement',
  'other',
  'movement of forces',
  'attribution',
  'base established',
  'disaster',
  'displacement',
  'return',
  'territory transfer',
  'robbery',
  'looting',
]);

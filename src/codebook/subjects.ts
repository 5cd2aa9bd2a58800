import { conditionStates } from './conditions/index.ts';
import { incidentTypes } from './incident-types.ts';
import { measures } from './measures.ts';

/** What each kind of record can be: a type of incident, a measure, an aspect of life in a place. */
export const typesOf: Readonly<Record<'incident' | 'figure' | 'condition', readonly string[]>> = {
  incident: incidentTypes,
  figure: measures,
  condition: Object.keys(conditionStates),
};

/** The states that an aspect can be in; none of what is no aspect. */
export const statesOf = (aspect: string): readonly string[] =>
  (conditionStates as Readonly<Record<string, readonly string[]>>)[aspect] ?? [];

type About =
  | { readonly kind: 'incident'; readonly type: string }
  | { readonly kind: 'figure'; readonly measure: string }
  | { readonly kind: 'condition'; readonly aspect: string };

/** What a claim is about, in one word: an incident's type, a figure's measure, a condition's aspect. */
export const subjectOf = (claim: About): string =>
  claim.kind === 'incident' ? claim.type : claim.kind === 'figure' ? claim.measure : claim.aspect;

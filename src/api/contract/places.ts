import { type Static, Type } from 'typebox';
import type { AssessedMonth, Assessment, Reconciliation } from '../../assessment/index.ts';
import { directions, levels } from '../../codebook/index.ts';
import type { PlaceInShort } from '../../publication/assessment-formats/index.ts';
import type { Sentence } from '../../publication/index.ts';
import { orNull, typed } from './answer-of.ts';
import { asOfQuery, dayQuery, filterQuery, languageQuery } from './filter.ts';

const text = Type.String();
const strict = { additionalProperties: false };

const place = {
  id: text,
  name: text,
  names: Type.Array(text, { description: 'Other spellings, in any script.' }),
  precision: Type.Enum(['site', 'village', 'town', 'district', 'governorate', 'country', 'relative']),
  within: Type.Array(text, { description: 'Names of the containing places, nearest first.' }),
  withinIds: Type.Array(text, { description: 'Their ids.' }),
  lat: orNull(Type.Number()),
  lon: orNull(Type.Number()),
  relation: orNull(Type.String({ description: 'What is known instead of a position: “13 km west of Khanaqin”.' })),
  uncertaintyKm: orNull(Type.Number({ description: 'How far off the position may be.' })),
};

export const PlaceShown = Type.Object(place);
/** A place of the record, as its gazetteer knows it. */
export type PlaceShown = Static<typeof PlaceShown>;

export const PlaceSummary = Type.Object({
  ...place,
  records: Type.Integer(),
  killed: Type.Integer(),
  earliest: orNull(text),
  latest: orNull(text),
  lastWritten: orNull(Type.String({ description: 'The day of the last report that names it.' })),
  level: Type.Enum([...levels], {
    description: 'How calm it was in the window. Silence is not calm: without coverage it is unknown.',
  }),
  rule: Type.String({ description: 'The code of the rule that gave the level.' }),
  direction: Type.Enum([...directions], { description: 'Which way it moves, against the window compared with.' }),
});
/** A place with what the record holds of it and how calm it was in the window asked for. */
export type PlaceWithLevel = Static<typeof PlaceSummary>;

/** `from`, `to`: the window, the last twelve months of the record without them. `against`: the window compared with. */
export const windowQuery = {
  from: filterQuery.from,
  to: filterQuery.to,
  against: Type.Optional(
    Type.String({
      pattern: '^\\d{4}-\\d\\d-\\d\\d/\\d{4}-\\d\\d-\\d\\d$',
      description:
        'The window compared with: 2021-01-01/2021-03-31. Without it the days of the same number just before.',
    }),
  ),
};

export const PlacesQuery = Type.Object({ ...windowQuery, ...asOfQuery }, strict);
export type PlacesQuery = Static<typeof PlacesQuery>;

export const PlacesAnswer = Type.Object({
  items: Type.Array(PlaceSummary),
  total: Type.Integer(),
  window: Type.Object({ from: text, to: text }),
  against: Type.Object({ from: text, to: text }),
});
export type PlacesAnswer = Static<typeof PlacesAnswer>;

export const PlaceAnswer = Type.Object({
  place: PlaceShown,
  contains: Type.Array(PlaceShown),
  within: Type.Array(PlaceShown),
});
export type PlaceAnswer = Static<typeof PlaceAnswer>;

export const AssessmentQuery = Type.Object({ ...windowQuery, ...languageQuery, ...asOfQuery }, strict);
export type AssessmentQuery = Static<typeof AssessmentQuery>;

/** What an indicator is, in the language asked for. */
export interface IndicatorTold {
  readonly code: string;
  readonly name: string;
  readonly definition: string;
  readonly cannotSee: string;
}

export interface AssessmentAnswer {
  readonly assessment: Assessment;
  readonly sentences: readonly Sentence[];
  /** What each of the assessment's indicators is, in their order. */
  readonly indicators: readonly IndicatorTold[];
  /** Every place that is spoken of, by its id. */
  readonly places: Readonly<Record<string, PlaceInShort>>;
}
export const AssessmentAnswer = typed<AssessmentAnswer>(
  Type.Object({
    assessment: Type.Object({}, { additionalProperties: true, description: 'How calm, how sure, what is not known.' }),
    sentences: Type.Array(Type.Object({}, { additionalProperties: true })),
    indicators: Type.Array(Type.Object({ code: text, name: text, definition: text, cannotSee: text })),
    places: Type.Object({}, { additionalProperties: true, description: 'Every place that is spoken of, by its id.' }),
  }),
);

export const MonthsQuery = Type.Object(
  { from: dayQuery('The first month; the record’s first without it.'), to: dayQuery('The last month.'), ...asOfQuery },
  strict,
);
export type MonthsQuery = Static<typeof MonthsQuery>;

export interface MonthsAnswer {
  readonly items: readonly AssessedMonth[];
}
export const MonthsAnswer = typed<MonthsAnswer>(
  Type.Object({ items: Type.Array(Type.Object({}, { additionalProperties: true })) }),
);

export const ReconciliationQuery = Type.Object(
  {
    place: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
    years: Type.Optional(Type.Array(Type.Integer({ minimum: 1000, maximum: 2999 }), { maxItems: 100 })),
    ...asOfQuery,
  },
  strict,
);
export type ReconciliationQuery = Static<typeof ReconciliationQuery>;

export interface ReconciliationAnswer {
  readonly items: readonly Reconciliation[];
}
export const ReconciliationAnswer = typed<ReconciliationAnswer>(
  Type.Object({ items: Type.Array(Type.Object({}, { additionalProperties: true })) }),
);

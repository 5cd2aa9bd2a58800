import { type Static, Type } from 'typebox';
import { grades } from '../../codebook/index.ts';

const written = '^[12]\\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$';

export const dayQuery = (description: string) => Type.Optional(Type.String({ pattern: written, description }));

/** The moment of the past that the record is looked at from. */
export const asOfQuery = {
  asOf: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 40,
      description: 'As it stood at a day, a time or a revision: 2026-03-01, 2026-03-01T12:00Z, 41.',
    }),
  ),
};

export const pageQuery = {
  limit: Type.Integer({ minimum: 1, maximum: 1000, default: 100, description: 'How many at most.' }),
  cursor: Type.Optional(
    Type.String({ maxLength: 2000, description: '`next` of the page before, with the same filters.' }),
  ),
};

export const languageQuery = {
  lang: Type.Union([Type.Literal('en'), Type.Literal('ar'), Type.Literal('ckb')], {
    default: 'en',
    description: 'The language of sentences.',
  }),
};

/** Which records: the same as the flags of `aram list`. All that is given has to hold. */
export const filterQuery = {
  place: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 200,
      description: 'A place and all within it: an id or a name in any spelling.',
    }),
  ),
  from: dayQuery('From this day, month or year on.'),
  to: dayQuery('Up to this day, month or year.'),
  type: Type.Optional(
    Type.Array(Type.String({ maxLength: 100 }), {
      maxItems: 60,
      description: 'Types of incident, measures of a figure or aspects of a condition; may be repeated.',
    }),
  ),
  actor: Type.Optional(
    Type.String({ minLength: 1, maxLength: 200, description: 'Who did it or suffered it: a name or a category.' }),
  ),
  grade: Type.Optional(
    Type.Array(Type.Enum([...grades]), { maxItems: 10, description: 'How well borne out; may be repeated.' }),
  ),
  standing: Type.Optional(
    Type.Union([Type.Literal('open'), Type.Literal('accepted'), Type.Literal('rejected')], {
      description: 'What was decided; without it all but the rejected.',
    }),
  ),
  text: Type.Optional(
    Type.String({
      maxLength: 400,
      description: 'Words in it, in English or Arabic script; beginnings of words will do.',
    }),
  ),
  ...asOfQuery,
};

const strict = { additionalProperties: false };

export const FilterQuery = Type.Object(filterQuery, strict);
export type FilterQuery = Static<typeof FilterQuery>;

export const RecordListQuery = Type.Object(
  {
    ...filterQuery,
    ...pageQuery,
    order: Type.Union([Type.Literal('newest'), Type.Literal('oldest'), Type.Literal('deadliest')], {
      default: 'newest',
    }),
  },
  strict,
);
export type RecordListQuery = Static<typeof RecordListQuery>;

/** Lists of reports and sources: those that tell of records that the filter finds. `text` finds words in reports. */
export const TellingListQuery = Type.Object({ ...filterQuery, ...pageQuery }, strict);
export type TellingListQuery = Static<typeof TellingListQuery>;

export const PageQuery = Type.Object({ ...pageQuery, ...asOfQuery }, strict);
export type PageQuery = Static<typeof PageQuery>;

export const AsOfQuery = Type.Object(asOfQuery, strict);
export type AsOfQuery = Static<typeof AsOfQuery>;

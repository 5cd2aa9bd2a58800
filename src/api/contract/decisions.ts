import { type Static, Type } from 'typebox';
import { grades } from '../../codebook/index.ts';
import type { Decision, DoubtfulRecord, OpenDoubt } from '../../record/index.ts';
import { Doubtful, Summary } from './account.ts';
import { type ListOf, listOf, typed } from './answer-of.ts';

const id = Type.String({ minLength: 1, maxLength: 200 });
const strict = { additionalProperties: false };
const decision = <S extends Parameters<typeof Type.Object>[0]>(kind: string, fields: S) =>
  Type.Object({ kind: Type.Literal(kind), ...fields }, strict);

/** A person's word on the record: the same as the record room's `Decision`. */
export const DecisionGiven = typed<Decision>(
  Type.Union([
    decision('accept', { target: id }),
    decision('reject', { target: id }),
    decision('correct', { target: id, field: Type.String({ maxLength: 60 }), value: Type.Unknown() }),
    decision('merge', { target: id, from: id }),
    decision('split', { target: id, claims: Type.Array(id, { minItems: 1, maxItems: 1000 }) }),
    decision('keep apart', { target: id, from: id }),
    decision('grade', { target: id, grade: Type.Enum([...grades]) }),
    decision('withhold', {
      what: Type.Enum(['report', 'claim', 'record', 'source', 'position']),
      target: Type.Union([id, Type.Null()]),
      words: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 200 }), { maxItems: 100 })),
    }),
    decision('undo', { revision: Type.Integer({ minimum: 1 }) }),
  ]),
);

export const DecisionBody = Type.Object(
  {
    decision: DecisionGiven,
    why: Type.Optional(Type.Union([Type.String({ maxLength: 2000 }), Type.Null()])),
    expects: Type.Optional(
      Type.Record(Type.String({ maxLength: 200 }), Type.Integer({ minimum: 0 }), {
        description:
          'The `revision` that each record had when it was looked at, by id. Refused when one has changed since.',
        maxProperties: 100,
      }),
    ),
  },
  strict,
);
export type DecisionBody = Static<typeof DecisionBody>;

export const Decided = Type.Object({ revision: Type.Integer({ description: 'What to undo it by.' }) });
export type Decided = Static<typeof Decided>;

export type ReviewList = ListOf<OpenDoubt>;
export const ReviewList = typed<ReviewList>(
  listOf(
    Type.Object({
      id: Type.String(),
      score: Type.Number(),
      reasons: Type.Array(Type.String()),
      records: Type.Array(Summary, { minItems: 2, maxItems: 2 }),
    }),
  ),
);

export type DoubtfulList = ListOf<DoubtfulRecord>;
export const DoubtfulList = typed<DoubtfulList>(listOf(Doubtful));

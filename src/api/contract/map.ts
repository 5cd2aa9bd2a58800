import { type Static, Type } from 'typebox';
import { orNull } from './answer-of.ts';

const integers = (description: string) => Type.Array(Type.Integer(), { description });

/**
 * All incidents that a filter finds, as columns: the n-th of each belongs to the n-th incident. Small enough for
 * 160,000 of them.
 */
export const MapAnswer = Type.Object({
  sites: Type.Array(
    Type.Object({
      id: Type.String({
        description: 'What `/places/{id}` finds it by: the gazetteer’s id, or its name with what contains it.',
      }),
      name: Type.String(),
      lat: orNull(Type.Number()),
      lon: orNull(Type.Number()),
      precision: Type.String(),
      uncertaintyKm: orNull(Type.Number()),
      relation: orNull(Type.String()),
    }),
  ),
  ids: Type.Array(Type.String()),
  site: integers('Index into `sites`; -1: no place is known.'),
  day: integers('The first day it can have been, in days since 1970-01-01; null-like -2147483648 when not known.'),
  lastDay: integers('The last day it can have been.'),
  type: integers('Index into `types`.'),
  types: Type.Array(Type.String()),
  killed: integers('The shown value; -1 when nobody said.'),
  harmed: integers('Killed and injured; -1 when nobody said.'),
  grade: integers('Index into `grades`.'),
  grades: Type.Array(Type.String()),
});
export type MapAnswer = Static<typeof MapAnswer>;

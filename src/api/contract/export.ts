import { type Static, Type } from 'typebox';
import { formats } from '../../publication/formats/index.ts';
import { filterQuery } from './filter.ts';

export const ExportQuery = Type.Object(
  {
    as: Type.Enum([...formats], { description: 'The format.' }),
    kind: Type.Optional(Type.Enum(['incident', 'figure', 'condition'])),
    ...filterQuery,
  },
  { additionalProperties: false },
);
export type ExportQuery = Static<typeof ExportQuery>;

import { type Static, Type } from 'typebox';
import type { Coverage, Days } from '../../assessment/index.ts';
import type { SourceSummary } from '../../record/index.ts';
import { type ListOf, listOf, orNull, typed } from './answer-of.ts';
import { asOfQuery, filterQuery } from './filter.ts';

const text = Type.String();

export type SourceList = ListOf<SourceSummary>;
export const SourceList = typed<SourceList>(
  listOf(
    Type.Object({
      name: text,
      kind: text,
      anonymous: Type.Boolean(),
      claims: Type.Integer(),
      outlets: Type.Array(text),
    }),
  ),
);

export const CoverageQuery = Type.Object(
  { place: filterQuery.place, from: filterQuery.from, to: filterQuery.to, ...asOfQuery },
  { additionalProperties: false },
);
export type CoverageQuery = Static<typeof CoverageQuery>;

export interface CoverageAnswer {
  readonly window: Days;
  readonly coverage: Coverage;
  /** Villages that no report of the window names. */
  readonly silent: readonly { readonly id: string; readonly name: string; readonly lastWritten: string | null }[];
  /** Publishers that wrote before the window and not in it. */
  readonly goneSilent: readonly {
    readonly publisher: string;
    readonly lastWritten: string;
    readonly reportsBefore: number;
  }[];
}
export const CoverageAnswer = typed<CoverageAnswer>(
  Type.Object({
    window: Type.Object({ from: text, to: text }),
    coverage: Type.Object({}, { additionalProperties: true, description: 'Reports by month and publisher.' }),
    silent: Type.Array(Type.Object({ id: text, name: text, lastWritten: orNull(text) })),
    goneSilent: Type.Array(Type.Object({ publisher: text, lastWritten: text, reportsBefore: Type.Integer() })),
  }),
);

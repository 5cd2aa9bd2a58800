import { type Static, Type } from 'typebox';
import type { Reading } from '../../claims/index.ts';
import type { Placement, ReportShown, ReportSummary } from '../../record/index.ts';
import { Claim, Source, Summary } from './account.ts';
import { type ListOf, listOf, orNull, typed } from './answer-of.ts';
import { dayQuery } from './filter.ts';

const text = Type.String();

const facts = {
  id: text,
  title: orNull(text),
  publisher: orNull(text),
  url: orNull(text),
  language: text,
  published: orNull(Type.String({ description: 'EDTF' })),
  copyOf: orNull(text),
};

export type ReportList = ListOf<ReportSummary>;
export const ReportList = typed<ReportList>(
  listOf(Type.Object({ ...facts, revision: Type.Integer(), claims: Type.Integer() })),
);

/** A report with what it says; the evidence of a claim points into its text, where what is withheld is blacked out. */
export type ReportAnswer = ReportShown;
export const ReportAnswer = typed<ReportAnswer>(
  Type.Object({
    ...facts,
    byline: orNull(text),
    text,
    passages: Type.Array(Type.Object({ start: Type.Integer(), end: Type.Integer(), kind: text })),
    claims: Type.Array(
      Type.Object(
        {
          id: text,
          kind: text,
          record: orNull(text),
          said: text,
          body: Claim,
          source: Source,
          reader: orNull(Type.String({ description: 'Who marked it; null when Aram read it.' })),
          standing: Type.Enum(['open', 'accepted', 'rejected']),
        },
        { additionalProperties: true },
      ),
    ),
  }),
);

const fact = (description: string) => Type.Optional(orNull(Type.String({ maxLength: 2000, description })));

/** A report as text. A file is sent as it is, with its content type, its name in `x-file-name`, the facts in the query. */
export const ReportGiven = Type.Object(
  {
    text: Type.String({ minLength: 1, maxLength: 8_388_608 }),
    title: fact('As its publisher wrote it.'),
    publisher: fact('Who published it.'),
    url: fact('Where it can be read.'),
    published: fact('When it was published: EDTF. Days in the text depend on it.'),
    place: fact('Where it plays, when it does not say so itself.'),
  },
  { additionalProperties: false },
);
export type ReportGiven = Static<typeof ReportGiven>;

/** What is known of a file's report beside its bytes. */
export const FileQuery = Type.Object(
  {
    title: Type.Optional(Type.String({ maxLength: 2000 })),
    publisher: Type.Optional(Type.String({ maxLength: 2000 })),
    url: Type.Optional(Type.String({ maxLength: 2000 })),
    published: Type.Optional(Type.String({ maxLength: 60 })),
    place: Type.Optional(Type.String({ maxLength: 200 })),
    job: Type.Optional(
      Type.String({ pattern: '^[\\w-]{1,64}$', description: 'What `progress` events of a table’s rows call it.' }),
    ),
  },
  { additionalProperties: false },
);
export type FileQuery = Static<typeof FileQuery>;

const ReadingSchema = typed<Reading>(
  Type.Object(
    { schema: Type.Literal('aram.reading/1') },
    { additionalProperties: true, description: 'A whole reading: the shape is printed by `aram schema`.' },
  ),
);
export const ReadingAnswer = ReadingSchema;
export type ReadingAnswer = Reading;

const PlacementSchema = typed<Placement>(
  Type.Object({
    record: Summary,
    outcome: Type.Enum(['new', 'matched']),
    reasons: Type.Array(text),
    maybeSame: Type.Array(Type.Object({ record: text, reasons: Type.Array(text) })),
  }),
);

/** What became of one report. `known`: the same, read the same, was there already. */
export interface ReportAdded {
  readonly report: string;
  readonly known: boolean;
  readonly copyOf: string | null;
  readonly reading: Reading;
  readonly placements: readonly Placement[];
}
export const ReportAdded = typed<ReportAdded>(
  Type.Object({
    report: text,
    known: Type.Boolean(),
    copyOf: orNull(text),
    reading: ReadingSchema,
    placements: Type.Array(PlacementSchema),
  }),
);

/** What became of a table's rows: all of them are in, or, of a table that could not be read to its end, none. */
export const TableAdded = Type.Object({
  job: orNull(text),
  reports: Type.Array(Type.Object({ line: Type.Integer(), report: text, known: Type.Boolean(), copyOf: orNull(text) })),
  failures: Type.Array(Type.Object({ line: Type.Integer(), said: text }), {
    description: 'Rows that hold no report that can be read, and why.',
  }),
});
export type TableAdded = Static<typeof TableAdded>;

const place = Type.String({ minLength: 1, maxLength: 200 });
const count = Type.Optional(Type.Integer({ minimum: 0, maximum: 2_000_000_000 }));

/** What the reader missed: words of the report that a person selects, and what they say. */
export const ClaimGiven = Type.Object(
  {
    start: Type.Integer({ minimum: 0, description: 'Of the words selected, in the report’s text (UTF-16).' }),
    end: Type.Integer({ minimum: 1 }),
    kind: Type.Enum(['incident', 'figure', 'condition']),
    type: Type.String({ maxLength: 100, description: 'A type of incident, a measure or an aspect.' }),
    state: Type.Optional(Type.String({ maxLength: 100, description: 'Of a condition.' })),
    from: dayQuery('When; day, month or year.'),
    to: dayQuery('Until when, if it lasted.'),
    place: Type.Optional(place),
    killed: count,
    injured: count,
    abducted: count,
    arrested: count,
    value: Type.Optional(Type.Integer({ minimum: 0, maximum: 2_000_000_000, description: 'Of a figure.' })),
    perpetrators: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 200 }), { maxItems: 20 })),
    targets: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 200 }), { maxItems: 20 })),
    why: Type.Optional(Type.String({ maxLength: 2000 })),
  },
  { additionalProperties: false },
);
export type ClaimGiven = Static<typeof ClaimGiven>;

export const ClaimAdded = Type.Object({
  claim: text,
  record: text,
  revision: orNull(Type.Integer({ description: 'Null: the very same claim was there.' })),
});
export type ClaimAdded = Static<typeof ClaimAdded>;

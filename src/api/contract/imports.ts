import { type Static, Type } from 'typebox';
import { importShapes } from '../../codebook/index.ts';
import type { ImportSummary } from '../../publication/imports/index.ts';
import { orNull, typed } from './answer-of.ts';
import { FileQuery } from './reports.ts';

const text = Type.String();
const named = Type.Optional(Type.String({ minLength: 1, maxLength: 200 }));

/** Whose table it is, and what is known of it beside its rows. */
export const ImportQuery = Type.Object(
  {
    as: Type.Enum([...importShapes], { description: 'Whose columns it has.' }),
    dryRun: Type.Optional(Type.Boolean({ description: 'Says what would come in, and keeps nothing.' })),
    column: Type.Optional(
      Type.Array(Type.String({ pattern: '^[a-z0-9_]+=.+$', maxLength: 300 }), {
        maxItems: 60,
        description: 'Which column holds what, in a table of one’s own: `date=Datum`.',
      }),
    ),
    type: Type.Optional(Type.String({ maxLength: 100, description: 'The type of rows that name none.' })),
    dates: Type.Optional(Type.Enum(['dmy', 'mdy'], { description: 'What 03/04/2021 means.' })),
    name: named,
    release: named,
    licence: named,
    mayLeave: Type.Optional(Type.Boolean({ description: 'Whether its licence lets rows be passed on.' })),
    job: FileQuery.properties.job,
  },
  { additionalProperties: false },
);
export type ImportQuery = Static<typeof ImportQuery>;

const Summary = typed<ImportSummary>(
  Type.Object({
    rows: Type.Integer(),
    taken: Type.Integer(),
    rejected: Type.Integer(),
    types: Type.Array(Type.Array(Type.Unknown())),
    period: orNull(Type.Object({ earliest: text, latest: text })),
    places: Type.Array(Type.Array(Type.Unknown())),
    withoutPosition: Type.Integer(),
    doubts: Type.Integer(),
    rejects: Type.Array(Type.Object({ reason: text, rows: Type.Integer(), first: text })),
  }),
);

/** What an import brought in, or would bring in: all rows that can be taken, or, when it breaks off, none. */
export const ImportDone = Type.Object({
  job: orNull(text),
  dataset: Type.Object(
    { id: text, name: text, licence: text, mayLeave: Type.Boolean(), known: Type.Boolean() },
    { description: 'Its terms as they hold; `known`: rows of it were there before.' },
  ),
  summary: Summary,
  done: orNull(
    Type.Object(
      {
        added: Type.Integer(),
        known: Type.Integer(),
        changed: Type.Integer(),
        refused: Type.Array(Type.Object({ key: text, reason: text })),
      },
      { description: 'Null of a dry run.' },
    ),
  ),
  rejects: Type.Array(Type.Object({ line: Type.Integer(), column: orNull(text), reason: text, said: text }), {
    description: 'The first rows that cannot be taken, and why.',
  }),
  rejectsFile: orNull(Type.String({ description: 'All of them as CSV, to be mended there and imported again.' })),
});
export type ImportDone = Static<typeof ImportDone>;

import { type Static, Type } from 'typebox';

/** Why a request was refused, as RFC 9457 says it. `code` never changes its meaning; `detail` is for people. */
export const Problem = Type.Object({
  type: Type.String({ description: 'Where the code is explained.' }),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.String(),
  code: Type.String(),
  instance: Type.String({ description: 'The path that was asked.' }),
  present: Type.Optional(
    Type.Unknown({
      description: 'With “changed meanwhile”: the records as they are now, by id; null where one is gone.',
    }),
  ),
});
export type Problem = Static<typeof Problem>;

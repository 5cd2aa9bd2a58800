import { type Static, Type } from 'typebox';
import { type Role, roles } from '../../record/index.ts';
import { orNull } from './answer-of.ts';

/** Each may do what those before may. */
export const RoleSchema = Type.Enum([...roles]);
export type { Role };

export const Session = Type.Object({
  who: orNull(Type.Object({ name: Type.String(), role: RoleSchema })),
  role: orNull(Type.Enum([...roles], { description: 'What the asker may do; null: nothing before signing in.' })),
  local: Type.Boolean({
    description: 'Asked from the computer it runs on, where nobody has an account: no signing in.',
  }),
  version: Type.String(),
  head: Type.Integer({ description: 'The last revision of the record; 0 of an empty one, or for who may not read.' }),
  publicReaders: Type.Boolean({ description: 'Anybody may read without signing in.' }),
  background: orNull(
    Type.Object({
      url: Type.String({ description: 'Tiles with {z}, {x} and {y}, or a PMTiles file.' }),
      credit: orNull(Type.String({ description: 'Whose they are.' })),
    }),
  ),
});
export type Session = Static<typeof Session>;

export const SignIn = Type.Object(
  { name: Type.String({ minLength: 1, maxLength: 100 }), password: Type.String({ minLength: 1, maxLength: 1000 }) },
  { additionalProperties: false },
);
export type SignIn = Static<typeof SignIn>;

import { type Static, Type } from 'typebox';
import { RoleSchema } from './session.ts';

export const Person = Type.Object({
  name: Type.String(),
  role: RoleSchema,
  created: Type.String({ description: 'ISO 8601, UTC' }),
});
export type Person = Static<typeof Person>;

export const PeopleAnswer = Type.Object({ items: Type.Array(Person) });
export type PeopleAnswer = Static<typeof PeopleAnswer>;

const password = Type.String({ minLength: 10, maxLength: 1000 });

export const PersonGiven = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 100, pattern: '^[^\\s\\p{C}](?:[^\\p{C}]*[^\\s\\p{C}])?$' }),
    role: RoleSchema,
    password,
  },
  { additionalProperties: false },
);
export type PersonGiven = Static<typeof PersonGiven>;

export const PasswordGiven = Type.Object({ password }, { additionalProperties: false });
export type PasswordGiven = Static<typeof PasswordGiven>;

export const nameParams = Type.Object({ name: Type.String({ minLength: 1, maxLength: 100 }) });

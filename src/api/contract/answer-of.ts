import { type TSchema, Type } from 'typebox';

/** A schema of something whose type another room has: the type is that room's, the schema says it in JSON. */
export const typed = <T>(schema: TSchema) => Type.Unsafe<T>(schema);

export const orNull = <S extends TSchema>(schema: S) => Type.Union([schema, Type.Null()]);

/** A page of a list. `next` is given back as `cursor` for the page after it; null on the last page. */
export const listOf = <S extends TSchema>(item: S, more: Record<string, TSchema> = {}) =>
  Type.Object({
    items: Type.Array(item),
    next: orNull(Type.String({ description: 'Given back as `cursor` for the next page; null on the last.' })),
    total: Type.Integer({ description: 'How many there are in all pages.' }),
    ...more,
  });

/** A page of a list, as its schema says it. */
export interface ListOf<T> {
  readonly items: readonly T[];
  readonly next: string | null;
  readonly total: number;
}

export const idParams = Type.Object({ id: Type.String({ minLength: 1, maxLength: 200 }) });

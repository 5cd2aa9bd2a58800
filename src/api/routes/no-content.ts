import { Type } from 'typebox';

/** Done, with nothing to say. */
export const noContent = { 204: Type.Null({ description: 'Done.' }) };

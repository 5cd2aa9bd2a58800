import { Ajv, type Options } from 'ajv';
import type { FastifySchemaCompiler } from 'fastify';

// What is not named is refused rather than passed over: a filter misspelt would find everything.
const strict: Options = { removeAdditional: false, useDefaults: true, allErrors: false, strict: true };

// An address has text alone: "5" is a number there, and one value a list. JSON says what it means.
const ofAddress = new Ajv({ ...strict, coerceTypes: 'array', strictTypes: false });
const ofBody = new Ajv({ ...strict, strictTypes: false });

/** Holds what is sent to the schema of its route. */
export const validated: FastifySchemaCompiler<object> = ({ schema, httpPart }) =>
  (httpPart === 'body' ? ofBody : ofAddress).compile(schema);

import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import { RecordProblem } from '../record-problem.ts';
import type { OpenTables } from '../schema/index.ts';

/** The order of a list of records; undated ones come last in each. */
export type Order = 'newest' | 'oldest' | 'deadliest';

/** Where a page of records ended: by what it is sorted, and the record. */
interface Reached {
  readonly killed: number | null;
  readonly day: string | null;
  readonly record: string;
}

type Builder = ExpressionBuilder<OpenTables, 'account'>;
type Condition = (eb: Builder) => Expression<SqlBool>;

/** A place in a list as letters to hand out and take back. */
export const cursorOf = (...values: readonly (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** The values of a cursor; refuses what is none. */
export function cursorValues(
  cursor: string,
  kinds: readonly ('string' | 'number' | 'day')[],
): (string | number | null)[] {
  try {
    const values = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as (string | number | null)[];
    if (Array.isArray(values) && values.length === kinds.length && values.every((value, at) => fits(value, kinds[at]!)))
      return values;
  } catch {
    // Refused below like any other letters.
  }
  throw new RecordProblem('not a cursor', cursor, 'no page ended here', 'Begin again at the first page.');
}

function fits(value: unknown, kind: 'string' | 'number' | 'day'): boolean {
  if (kind === 'day') return value === null || (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value));
  if (kind === 'number') return value === null || Number.isFinite(value);
  return typeof value === 'string' && !value.includes('\u0000');
}

/**
 * The conditions of what comes after a cursor, one after the other: each is read along an index from where the page
 * ended, and the next only when the one before is empty.
 */
export function stagesAfter(cursor: string, order: Order): Condition[] {
  const [killed, day, record] = cursorValues(cursor, ['number', 'day', 'string']);
  const reached = { killed, day, record } as Reached;
  return order === 'deadliest' ? tollStages(reached) : dayStages(order, reached);
}

function dayStages(order: Order, { day, record }: Reached): Condition[] {
  const undated: Condition = (eb) => eb('earliest', 'is', null);
  if (day === null) return [(eb) => eb.and([undated(eb), eb('record', '>', record)])];
  const [beyond, at] = order === 'oldest' ? (['>', '>='] as const) : (['<', '<='] as const);
  const dated: Condition = (eb) =>
    eb.and([eb('earliest', at, day), eb.or([eb('earliest', beyond, day), eb('record', '>', record)])]);
  return [dated, undated];
}

/** As many dead and after it in time, then fewer; the ones without a count come last. */
function tollStages(reached: Reached): Condition[] {
  const { killed } = reached;
  const uncounted: Condition = (eb) => eb('killed', 'is', null);
  const asMany: Condition = killed === null ? uncounted : (eb) => eb('killed', '=', killed);
  const later = dayStages('newest', reached).map(
    (stage): Condition =>
      (eb) =>
        eb.and([asMany(eb), stage(eb)]),
  );
  return killed === null ? later : [...later, (eb) => eb('killed', '<', killed), uncounted];
}

/** Nothing to go on from. */
export const everything: Condition = () => sql<SqlBool>`true`;

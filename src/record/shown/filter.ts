import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Claim } from '../../claims/index.ts';
import type { Grade } from '../../codebook/index.ts';
import { plainName } from '../../gazetteer/index.ts';
import { indexKey, searchWords, tsquery } from '../account/index.ts';
import { soundKey } from '../matching/index.ts';
import type { AccountRow, OpenTables } from '../schema/index.ts';

/** Which records to list. All that is given has to hold. */
export interface RecordFilter {
  readonly kind?: Claim['kind'] | undefined;
  /** These records alone. */
  readonly ids?: readonly string[] | undefined;
  /** A place and all that lies within it: an id, or a name in any spelling. */
  readonly place?: string | undefined;
  /** ISO days; records whose time may touch the window. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** West, south, east and north in degrees; records whose position lies in it. West beyond east: over 180 degrees. */
  readonly box?: readonly [west: number, south: number, east: number, north: number] | undefined;
  /** Any of these types (measures, aspects). */
  readonly types?: readonly string[] | undefined;
  /** An actor's id or name, or a category. */
  readonly actor?: string | undefined;
  readonly grades?: readonly Grade[] | undefined;
  readonly standing?: AccountRow['standing'] | undefined;
  /** Words in English or Arabic script, each at least as the beginning of a word. */
  readonly text?: string | undefined;
}

type Builder = ExpressionBuilder<OpenTables, 'account'>;

/** That something is set in a place: what has its id or name among the places it is in, or every name of several. */
function set(place: string): Expression<SqlBool> {
  const { every, any } = placeAsked(place);
  return every.length > 1 ? sql`places @> ${every}::text[]` : sql`places && ${any}::text[]`;
}

/** The keys that a place is asked by: of several names all, else any. */
const placeAsked = (place: string) => ({
  every: place
    .split(/[,،]/)
    .map((name) => indexKey(soundKey(name)))
    .filter(Boolean),
  any: [place, soundKey(place)].map(indexKey),
});

const actorAsked = (actor: string): string[] => [actor, plainName(actor)].map(indexKey);

/** The filter as a condition on `account`. Rejected records are listed only when asked for. */
export function holds(eb: Builder, filter: RecordFilter): Expression<SqlBool> {
  const conditions: Expression<SqlBool>[] = [
    filter.standing ? eb('standing', '=', filter.standing) : eb('standing', '<>', 'rejected'),
  ];
  if (filter.kind) conditions.push(eb('kind', '=', filter.kind));
  if (filter.ids) conditions.push(sql`record = any(${[...filter.ids]}::text[])`);
  if (filter.place) conditions.push(set(filter.place));
  if (filter.from) conditions.push(eb('latest', '>=', filter.from));
  if (filter.to) conditions.push(eb('earliest', '<=', filter.to));
  if (filter.box) conditions.push(...lies(eb, filter.box));
  if (filter.types) conditions.push(sql`type = any(${[...filter.types]}::text[])`);
  if (filter.actor) conditions.push(sql`actors && ${actorAsked(filter.actor)}::text[]`);
  if (filter.grades) conditions.push(sql`grade = any(${[...filter.grades]}::text[])`);
  if (filter.text !== undefined) {
    const query = tsquery(filter.text);
    if (query !== null) conditions.push(sql`words @@ ${query}::tsquery`);
  }
  return eb.and(conditions);
}

/** What a record is filtered by, beside where it lies. */
export interface ChangedRow
  extends Pick<
    AccountRow,
    | 'record'
    | 'audience'
    | 'since'
    | 'until'
    | 'kind'
    | 'standing'
    | 'type'
    | 'grade'
    | 'earliest'
    | 'latest'
    | 'place'
    | 'area'
    | 'places'
    | 'actors'
  > {
  readonly words: readonly string[];
}

/** Whether a filter may find a row: of where it lies nobody is asked. What `holds` finds, this does. */
export function mayHold(row: ChangedRow, filter: RecordFilter): boolean {
  const { kind, ids, place, from, to, types, actor, grades, standing, text } = filter;
  return (
    (standing ? row.standing === standing : row.standing !== 'rejected') &&
    (!kind || row.kind === kind) &&
    (!ids || ids.includes(row.record)) &&
    (!place || isSetIn(row, place)) &&
    touchesDays(row, { from, to }) &&
    (!types || types.includes(row.type)) &&
    (!actor || actorAsked(actor).some((key) => row.actors.includes(key))) &&
    (!grades || grades.includes(row.grade as Grade)) &&
    (text === undefined || hasWords(row, text))
  );
}

/** Whether what happened may have been in these days: what has no days is found only where none are asked for. */
export const touchesDays = (
  { earliest, latest }: Pick<ChangedRow, 'earliest' | 'latest'>,
  { from, to }: Pick<RecordFilter, 'from' | 'to'>,
): boolean => (!from || (latest !== null && latest >= from)) && (!to || (earliest !== null && earliest <= to));

const hasWords = ({ words }: ChangedRow, text: string): boolean =>
  [...searchWords([text])].every((begun) => words.some((word) => word.startsWith(begun)));

function isSetIn({ places }: ChangedRow, place: string): boolean {
  const { every, any } = placeAsked(place);
  return every.length > 1 ? every.every((key) => places.includes(key)) : any.some((key) => places.includes(key));
}

function lies(eb: Builder, [west, south, east, north]: NonNullable<RecordFilter['box']>): Expression<SqlBool>[] {
  const [after, before] = [eb('lon', '>=', west), eb('lon', '<=', east)];
  const across = west <= east ? eb.and([after, before]) : eb.or([after, before]);
  return [eb('lat', '>=', south), eb('lat', '<=', north), across];
}

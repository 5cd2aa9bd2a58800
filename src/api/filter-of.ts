import { type Grade, typesOf } from '../codebook/index.ts';
import type { RecordFilter } from '../record/index.ts';
import type { FilterQuery } from './contract/index.ts';
import { Refused } from './problems.ts';

/** The first or last day of a year, a month or a day as it is written. @throws Refused when there is no such day. */
export function dayAt(end: 'first' | 'last', written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const [year = 0, month, day] = written.split('-').map(Number);
  const at = day
    ? new Date(Date.UTC(year, month! - 1, day))
    : new Date(end === 'first' ? Date.UTC(year, (month ?? 1) - 1, 1) : Date.UTC(year, month ?? 12, 0));
  const iso = at.toISOString().slice(0, 10);
  if (iso.startsWith(written)) return iso;
  throw new Refused('not a day', `${written}: there is no such day.`);
}

/** The filter that a query makes, on records of one kind or of all. */
export function filterOf(query: FilterQuery, kind?: RecordFilter['kind']): RecordFilter {
  const { place, type: types, actor, standing, text } = query;
  const all = kind ? typesOf[kind] : Object.values(typesOf).flat();
  const stranger = types?.find((type) => !all.includes(type));
  if (stranger !== undefined)
    throw new Refused('no such type', `${stranger}: there is no such type. One of: ${all.join(', ')}.`);
  const [from, to] = [dayAt('first', query.from), dayAt('last', query.to)];
  if (from && to && to < from)
    throw new Refused('window ends before it begins', `${to} is before ${from}. Turn them round.`);
  return { kind, place, from, to, types, actor, grades: query.grade as Grade[] | undefined, standing, text };
}

import { type ActorCategory, actorCategories } from '../actor.ts';
import type { KnownActor } from '../actor-list.ts';
import { csvRows } from './csv.ts';

interface Row {
  readonly id?: unknown;
  readonly name?: unknown;
  readonly aliases?: unknown;
  readonly category?: unknown;
  readonly country?: unknown;
}

/**
 * Actors from a list somebody keeps: CSV with the columns name, aliases, category, country and perhaps id, aliases
 * and countries separated by `|`; or JSON, an array of objects with the same names.
 * Throws what is wrong and in which row.
 */
export function parseActors(text: string): readonly KnownActor[] {
  const rows: readonly Row[] = /^\s*\[/.test(text) ? jsonRows(text) : csvRows(text);
  return rows.map((row, at) => toActor(row, at + 1));
}

function jsonRows(text: string): readonly Row[] {
  const rows: unknown = JSON.parse(text);
  if (!Array.isArray(rows)) throw new Error('invalid actor list: not an array');
  return rows as Row[];
}

function toActor(row: Row, at: number): KnownActor {
  const name = String(row.name ?? '').trim();
  if (!name) throw new Error(`invalid actor list: row ${at} has no name`);
  const category = String(row.category ?? '').trim() || 'armed group';
  if (!isCategory(category)) throw new Error(`invalid actor list: row ${at} (${name}) has category: ${category}`);
  const id = String(row.id ?? '').trim() || slug(name);
  return { id, name, aliases: many(row.aliases), category, countries: many(row.country) };
}

const isCategory = (word: string): word is ActorCategory => (actorCategories as readonly string[]).includes(word);

const many = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value.map(String) : String(value ?? '').split('|'))
    .map((part) => part.trim())
    .filter(Boolean);

const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

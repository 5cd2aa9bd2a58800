import type { ActorRef } from '../../codebook/index.ts';
import { type PlaceRef, plainName } from '../../gazetteer/index.ts';
import { isCalendarDay } from '../calendar-day.ts';
import { soundKey } from '../matching/index.ts';
import type { AccountRow, OpenClaim } from '../schema/index.ts';
import type { Account } from './account.ts';
import { accountOf, type Material } from './account-of.ts';
import { indexKey } from './index-key.ts';
import { searchWords, tsvector } from './search-words.ts';

/** A row to filter by, and what is shown of it. */
export interface NewAccount extends Omit<AccountRow, 'since' | 'until'> {
  readonly body: Account;
}

/**
 * A record's rows to be listed and filtered by: one for everybody, or one for here and one for what leaves, where some
 * claims come from a data set that must not leave. Empty when nothing of it may be shown.
 */
export function accountRows(record: string, material: Material): NewAccount[] {
  const leaving = material.claims.filter(({ may_leave }) => may_leave);
  if (material.claims.length === 0) return [];
  if (leaving.length === material.claims.length) return [accountRow(record, 'all', material)];
  const here = accountRow(record, 'here', material);
  return leaving.length === 0 ? [here] : [here, accountRow(record, 'leaving', { ...material, claims: leaving })];
}

function accountRow(record: string, audience: NewAccount['audience'], material: Material): NewAccount {
  const body = accountOf(material);
  const where = body.where.value;
  const placed = where.find(({ lat }) => lat !== null);
  return {
    record,
    audience,
    kind: body.kind,
    type: body.type.value,
    state: body.state?.value ?? null,
    standing: body.standing,
    grade: body.grade.grade,
    ...daysOf(body),
    place: where[0] ? indexKey(where[0].name) : null,
    places: placeKeys(
      material.claims.flatMap(({ body: claim }) => claim.where),
      where,
    ),
    lat: placed?.lat ?? null,
    lon: placed?.lon ?? null,
    actors: actorKeys([...(body.perpetrators?.value ?? []), ...(body.targets?.value ?? [])]),
    sources: body.sources,
    ...tollOf(body),
    area: where[0]?.within[0] === undefined ? null : indexKey(where[0].within[0]),
    place_id: where[0]?.id ?? null,
    precision: where[0]?.precision ?? null,
    injured: body.injured ? whole(body.injured.value) : null,
    body,
    words: tsvector(wordsOf(body, material.claims)),
  };
}

/** The days to filter by. What PostgreSQL or a calendar has no day for is shown and not filtered by. */
export function daysOf({ when }: Pick<Account, 'when'>): Pick<AccountRow, 'earliest' | 'latest'> {
  const [earliest, latest] = [when?.value.earliest, when?.value.latest];
  const sound = earliest && latest && isCalendarDay(earliest) && isCalendarDay(latest) && earliest <= latest;
  return sound ? { earliest, latest } : { earliest: null, latest: null };
}

const whole = (n: number): number => Math.max(0, Math.min(2_000_000_000, Math.round(n)));

/** The dead to filter and sum by, as whole numbers that a column holds. */
export function tollOf({ killed }: Pick<Account, 'killed'>): Pick<AccountRow, 'killed' | 'killed_min' | 'killed_max'> {
  if (!killed) return { killed: null, killed_min: null, killed_max: null };
  const min = whole(killed.min);
  return {
    killed: whole(killed.value),
    killed_min: min,
    killed_max: killed.max === null ? null : Math.max(min, whole(killed.max)),
  };
}

/** What a place filter may ask for: ids and sounds of the places and of all that contain them, in every claim's spelling. */
function placeKeys(told: readonly PlaceRef[], shown: readonly PlaceRef[]): string[] {
  const keys = new Set<string>();
  for (const { id, name, within } of [...shown, ...told]) {
    if (id !== null) keys.add(indexKey(id));
    for (const each of [name, ...within]) keys.add(indexKey(soundKey(each)));
  }
  keys.delete('');
  return [...keys];
}

function actorKeys(actors: readonly ActorRef[]): string[] {
  const keys = actors.flatMap(({ id, name, category }) => [...(id === null ? [] : [id]), plainName(name), category]);
  return [...new Set(keys.map(indexKey))];
}

function wordsOf(account: Account, claims: readonly OpenClaim[]): Set<string> {
  const places = claims.flatMap(({ body }) => body.where.flatMap(({ name, within }) => [name, ...within]));
  const actors = [...(account.perpetrators?.value ?? []), ...(account.targets?.value ?? [])].map(({ name }) => name);
  return searchWords([account.type.value, ...places, ...actors, ...claims.map(({ said }) => said)]);
}

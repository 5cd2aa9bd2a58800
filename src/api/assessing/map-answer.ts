import { usualUncertaintyKm } from '../../publication/formats/index.ts';
import type { MapRow } from '../../record/index.ts';
import type { MapAnswer } from '../contract/index.ts';
import { relationOf } from './relation-of.ts';

/** What stands for a day that nobody knows: no day is as early. */
export const noDay = -2_147_483_648;

/** Rows as columns: the n-th of each belongs to the n-th incident. */
export function mapAnswer(rows: Iterable<MapRow>): MapAnswer {
  const [types, grades] = [new Names(), new Names()];
  const sites = new Sites();
  const columns = { ids: [], site: [], day: [], lastDay: [], type: [], killed: [], harmed: [], grade: [] } as Columns;
  for (const row of rows) {
    const { killed, injured } = row;
    columns.ids.push(row.id);
    columns.site.push(sites.of(row));
    columns.day.push(dayOf(row.earliest));
    columns.lastDay.push(dayOf(row.latest));
    columns.type.push(types.of(row.type));
    columns.killed.push(killed ?? -1);
    columns.harmed.push(killed === null && injured === null ? -1 : (killed ?? 0) + (injured ?? 0));
    columns.grade.push(grades.of(row.grade));
  }
  return { sites: sites.all, ...columns, types: types.all, grades: grades.all };
}

type Columns = Pick<MapAnswer, 'ids' | 'site' | 'day' | 'lastDay' | 'type' | 'killed' | 'harmed' | 'grade'>;

const dayOf = (iso: string | null): number => (iso === null ? noDay : Date.parse(`${iso}T00:00:00Z`) / 86_400_000);

/** Names by number, in the order they come. */
class Names {
  readonly all: string[] = [];
  readonly #at = new Map<string, number>();

  of(name: string): number {
    const known = this.#at.get(name);
    if (known !== undefined) return known;
    this.#at.set(name, this.all.length);
    return this.all.push(name) - 1;
  }
}

/** Places by number: the same name at the same position is the same. */
class Sites {
  readonly all: MapAnswer['sites'] = [];
  readonly #at = new Map<string, number>();

  of({ place, area, placeId, lat, lon, precision }: MapRow): number {
    if (place === null) return -1;
    const key = JSON.stringify([placeId, lat, lon, precision, place, area]);
    const known = this.#at.get(key);
    if (known !== undefined) return known;
    this.#at.set(key, this.all.length);
    return (
      this.all.push({
        id: placeId ?? (area === null ? place : `${place}, ${area}`),
        name: place,
        lat,
        lon,
        precision: precision ?? 'village',
        uncertaintyKm: lat === null ? null : usualUncertaintyKm(precision ?? 'village'),
        relation: precision === 'relative' ? place : relationOf(placeId),
      }) - 1
    );
  }
}

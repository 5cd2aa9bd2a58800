import { kept } from '../../assessment/from-record/index.ts';
import { usualUncertaintyKm } from '../../publication/formats/index.ts';
import type { MapRow } from '../../record/index.ts';
import type { MapAnswer } from '../contract/index.ts';
import { relationOf } from './relation-of.ts';

/** What stands for a day that nobody knows: no day is as early. */
export const noDay = -2_147_483_648;

/** Rows as columns: the n-th of each belongs to the n-th incident. */
export function mapAnswer(rows: Iterable<MapRow>): MapAnswer {
  const [types, grades] = [new Names(), new Names()];
  const [sites, days] = [new Sites(), new Days()];
  const columns = { ids: [], site: [], day: [], lastDay: [], type: [], killed: [], harmed: [], grade: [] } as Columns;
  for (const row of rows) {
    const { killed, injured } = row;
    columns.ids.push(row.id);
    columns.site.push(sites.of(row));
    columns.day.push(days.of(row.earliest));
    columns.lastDay.push(days.of(row.latest));
    columns.type.push(types.of(row.type));
    columns.killed.push(killed ?? -1);
    columns.harmed.push(killed === null && injured === null ? -1 : (killed ?? 0) + (injured ?? 0));
    columns.grade.push(grades.of(row.grade));
  }
  return { sites: sites.all, ...columns, types: types.all, grades: grades.all };
}

type Columns = Pick<MapAnswer, 'ids' | 'site' | 'day' | 'lastDay' | 'type' | 'killed' | 'harmed' | 'grade'>;

/** Days by number: a year's incidents have few of them, and to read one takes long. */
class Days {
  readonly #at = new Map<string, number>();

  of(iso: string | null): number {
    if (iso === null) return noDay;
    return kept(this.#at, iso, () => Date.parse(`${iso}T00:00:00Z`) / 86_400_000);
  }
}

/** Names by number, in the order they come. */
class Names {
  readonly all: string[] = [];
  readonly #at = new Map<string, number>();

  of(name: string): number {
    return kept(this.#at, name, () => this.all.push(name) - 1);
  }
}

interface Placed {
  readonly row: MapRow;
  readonly at: number;
}

/** Places by number: the same name at the same position is the same. */
class Sites {
  readonly all: MapAnswer['sites'] = [];
  /** By what contains them and by name: of one name few lie at different positions, and numbers are slow keys. */
  readonly #named = new Map<string | null, Map<string, Placed[]>>();

  of(row: MapRow): number {
    const { place, area } = row;
    if (place === null) return -1;
    const alike = kept(
      kept(this.#named, area, () => new Map<string, Placed[]>()),
      place,
      () => [],
    );
    const known = alike.find((one) => liesWith(one.row, row));
    if (known) return known.at;
    const at = this.all.push(siteOf(row, place)) - 1;
    alike.push({ row, at });
    return at;
  }
}

const liesWith = (one: MapRow, other: MapRow): boolean =>
  one.placeId === other.placeId && one.lat === other.lat && one.lon === other.lon && one.precision === other.precision;

const siteOf = ({ area, placeId, lat, lon, precision }: MapRow, place: string): MapAnswer['sites'][number] => ({
  id: placeId ?? (area === null ? place : `${place}, ${area}`),
  name: place,
  lat,
  lon,
  precision: precision ?? 'village',
  uncertaintyKm: lat === null ? null : usualUncertaintyKm(precision ?? 'village'),
  relation: precision === 'relative' ? place : relationOf(placeId),
});

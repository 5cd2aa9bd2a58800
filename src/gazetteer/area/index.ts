import { countries } from '../countries.ts';
import { type Layer, listLayer } from '../layer.ts';
import type { Place } from '../place.ts';
import { diyala } from './diyala.ts';
import { governorates } from './governorates.ts';
import { khanaqin } from './khanaqin.ts';
import { neighbours } from './neighbours.ts';
import type { AreaRow } from './row.ts';

const rows: readonly AreaRow[] = [...governorates, ...khanaqin, ...diyala, ...neighbours];
const byId = new Map(rows.map((row) => [row.id, row]));
const iraq = countries.get('IQ')!;
const kinds = {
  governorate: 'governorate',
  district: 'district',
  'sub-district': 'district',
  town: 'town',
  village: 'village',
  site: 'site',
} as const;

// A town and its district often share a name: the name is said once.
function around(row: AreaRow): string[] {
  const outer = byId.get(row.within);
  if (!outer && row.within !== 'IQ') throw new Error(`unknown place: ${row.within}`);
  return outer ? [...(outer.name === row.name ? [] : [outer.name]), ...around(outer)] : [iraq.name];
}

const placeOf = (row: AreaRow): Place => ({
  id: `iq:${row.id}`,
  name: row.name,
  names: row.other,
  precision: kinds[row.kind],
  within: [...new Set(around(row))],
  country: 'IQ',
  lat: row.at?.lat ?? null,
  lon: row.at?.lon ?? null,
  source: row.at ? `GeoNames ${row.at.geonames}, CC BY 4.0` : null,
  relation: row.relation ?? null,
  population: 0,
  layer: 'area',
});

/** Every place of the area pack: Khanaqin, Diyala and the governorates around it. */
export const areaPlaces: readonly Place[] = rows.map(placeOf);

export const areaLayer: Layer = listLayer(areaPlaces);

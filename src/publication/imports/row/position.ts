import type { CountryCodes } from '../../../codebook/index.ts';
import { UnfitRow } from '../reject.ts';
import type { Cells } from './cells.ts';
import type { Lands } from './lands.ts';

export interface Position {
  readonly lat: number | null;
  readonly lon: number | null;
  /** That it lies far from its country, if it does. */
  readonly doubt: string | null;
}

type Extent = NonNullable<CountryCodes['extent']>;

// Countries have borders beyond their towns, and shores beyond their borders.
const marginDegrees = 3;

const inside = ({ south, west, north, east }: Extent, lat: number, lon: number, margin: number): boolean =>
  lat >= south - margin && lat <= north + margin && lon >= west - margin && lon <= east + margin;

// Coarse outlines leave a strip of coast and border out.
const stripDegrees = 0.3;
const around = [-stripDegrees, 0, stripDegrees];

/** Whether a position lies outside its country, and the other way round would lie in it. */
function otherWayRound({ alpha2, extent }: CountryCodes, lat: number, lon: number, lands: Lands): boolean {
  if (extent && inside(extent, lon, lat, 0) && !inside(extent, lat, lon, marginDegrees)) return true;
  // Outlines are asked where the towns' extent, which costs nothing, leaves it open.
  if (extent && !inside(extent, lon, lat, marginDegrees)) return false;
  if (lands(alpha2, lon, lat) !== true) return false;
  return !around.some((south) => around.some((east) => lands(alpha2, lat + south, lon + east)));
}

/**
 * A row's position, checked against the world and, where it is known, against the country it is said to be in. `columns`:
 * of the latitude and the longitude.
 */
export function positionOf(
  cells: Cells,
  [latColumn, lonColumn]: readonly [lat: string, lon: string],
  country: CountryCodes | null,
  lands: Lands,
): Position {
  const [lat, lon] = [cells.degrees(latColumn), cells.degrees(lonColumn)];
  if (lat === null && lon === null) return { lat, lon, doubt: null };
  if (lat === null || lon === null)
    throw new UnfitRow(
      'half a position',
      `has only one of “${latColumn}” and “${lonColumn}”`,
      lat === null ? latColumn : lonColumn,
    );
  const value = `${lat}, ${lon}`;
  const extent = country?.extent;
  const swapped =
    Math.abs(lon) <= 90 &&
    Math.abs(lat) <= 180 &&
    (Math.abs(lat) > 90 || (country !== null && otherWayRound(country, lat, lon, lands)));
  if (swapped)
    throw new UnfitRow(
      'swapped coordinates',
      `has “${latColumn}” and “${lonColumn}” the wrong way round: ${value}${country ? ` lies outside ${country.alpha2}, where the row is set` : ''}`,
      latColumn,
      value,
    );
  const nowhere = Math.abs(lat) > 90 || Math.abs(lon) > 180 || (lat === 0 && lon === 0);
  if (nowhere)
    throw new UnfitRow('impossible coordinates', `has a position that is nowhere: ${value}`, latColumn, value);
  const far = extent && !inside(extent, lat, lon, marginDegrees);
  return { lat, lon, doubt: far ? `the position ${value} lies far from ${country.alpha2}` : null };
}

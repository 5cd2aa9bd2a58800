import type { CountryCodes } from '../../../codebook/index.ts';
import { UnfitRow } from '../reject.ts';
import type { Cells } from './cells.ts';

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

/** A row's position, checked against the world and, where it is known, against the country it is said to be in. */
export function positionOf(cells: Cells, latColumn: string, lonColumn: string, country: CountryCodes | null): Position {
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
    (Math.abs(lat) > 90 || (extent && !inside(extent, lat, lon, marginDegrees) && inside(extent, lon, lat, 0)));
  if (swapped)
    throw new UnfitRow(
      'swapped coordinates',
      `has latitude and longitude the wrong way round: ${value}`,
      latColumn,
      value,
    );
  const nowhere = Math.abs(lat) > 90 || Math.abs(lon) > 180 || (lat === 0 && lon === 0);
  if (nowhere)
    throw new UnfitRow('impossible coordinates', `has a position that is nowhere: ${value}`, latColumn, value);
  const far = extent && !inside(extent, lat, lon, marginDegrees);
  return { lat, lon, doubt: far ? `the position ${value} lies far from ${country.alpha2}` : null };
}

import type { PlaceRef, Precision } from '../../../gazetteer/index.ts';
import type { Position } from './position.ts';

/** A place as tables tell it, its divisions from the country down; empty where the table says nothing. */
export interface ToldPlace {
  readonly location: string;
  /** Country, first, second and third division. */
  readonly divisions: readonly string[];
  readonly precision: Precision;
}

/** How many of the divisions lie around a place of this precision; the rest are the place itself. */
const around: Readonly<Partial<Record<Precision, number>>> = { country: 0, governorate: 1, district: 2 };

/** A place with what contains it, nearest first; nothing when the table names none. */
export function placesOf({ location, divisions, precision }: ToldPlace, { lat, lon }: Position): PlaceRef[] {
  const told = divisions.filter((name) => name !== '');
  const name = location || told.at(-1) || '';
  if (name === '') return [];
  const outer = around[precision];
  // A row may know something to about a district that is none itself: then all divisions lie around it.
  const itself = outer !== undefined && (divisions[outer] === name || divisions[outer] === '');
  const within = location
    ? divisions.slice(0, itself ? outer : undefined).filter((each) => each !== '')
    : told.slice(0, -1);
  return [{ id: null, name, within: within.toReversed(), lat, lon, precision }];
}

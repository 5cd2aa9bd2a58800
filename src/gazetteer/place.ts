/** How finely a place is known. `relative` is a position given only by its relation to another place. */
export type Precision = 'site' | 'village' | 'town' | 'district' | 'governorate' | 'country' | 'relative';

/**
 * A place as a claim names it. `lat`/`lon` are WGS 84 degrees, null when nobody has placed it.
 * `within` lists the containing places, nearest first: `['Jalawla', 'Khanaqin', 'Diyala', 'Iraq']`.
 */
export interface PlaceRef {
  readonly id: string | null;
  readonly name: string;
  readonly within: readonly string[];
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision: Precision;
}

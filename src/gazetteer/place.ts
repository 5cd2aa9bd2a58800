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

/**
 * A place as a gazetteer knows it. `names` are its other spellings, in any script. `source` says where the position
 * comes from, null when it has none; `relation` is what is known instead ("13 km west of Khanaqin").
 */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly precision: Exclude<Precision, 'relative'>;
  /** Containing places, nearest first, the country last. */
  readonly within: readonly string[];
  /** ISO 3166-1 alpha-2, null when the source does not say. */
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly source: string | null;
  readonly relation: string | null;
  /** 0 when not known. */
  readonly population: number;
  /** Its name is a common word too ("Mobile", "Nice"). */
  readonly common?: boolean;
  /** The layer it came from: a nearer layer is preferred. */
  readonly layer: 'user' | 'area' | 'country' | 'world';
}

/**
 * A place of the area pack. `other` holds its other spellings, in Latin, Arabic and Sorani script; `within` the name's
 * row that contains it; `at` a position with the GeoNames id it comes from; `relation` what reports say where it is.
 */
export interface AreaRow {
  readonly id: string;
  readonly name: string;
  readonly kind: 'governorate' | 'district' | 'sub-district' | 'town' | 'village' | 'site';
  readonly within: string;
  readonly other: readonly string[];
  readonly at?: { readonly lat: number; readonly lon: number; readonly geonames: number };
  readonly relation?: string;
}

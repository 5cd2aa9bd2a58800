import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';

/** A name by language (`en`, `ar`, `ckb`); English is always there. */
export interface Names {
  readonly en: string;
  readonly ar?: string;
  readonly ckb?: string;
}

/** A country or governorate: `id` as the gazetteer has it (`country:IQ`, `iq:diyala`), null where it has none. */
export interface OutlineProperties {
  readonly id: string | null;
  readonly names: Names | null;
}
export type Outline = Feature<Polygon | MultiPolygon, OutlineProperties>;
export type OutlineCollection = FeatureCollection<Polygon | MultiPolygon, OutlineProperties>;

/** Lines between areas, each once. */
export type Borders = Feature<MultiLineString, null>;

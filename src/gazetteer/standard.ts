import { areaLayer } from './area/index.ts';
import { countryLayer } from './countries.ts';
import { Gazetteer } from './gazetteer.ts';
import type { Layer } from './layer.ts';

/** A gazetteer that knows no place. */
export const emptyGazetteer: Gazetteer = new Gazetteer([]);

/** What ships for every door, the browser too: the area pack and the countries. */
export const areaLayers: readonly Layer[] = [areaLayer, countryLayer];
export const areaGazetteer: Gazetteer = new Gazetteer(areaLayers);

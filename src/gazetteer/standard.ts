import { countryLayer } from './countries.ts';
import { Gazetteer } from './gazetteer.ts';

/** A gazetteer that knows no place. */
export const emptyGazetteer: Gazetteer = new Gazetteer([]);

/** What ships for every door, the browser too: the area pack and the countries. */
export const areaGazetteer: Gazetteer = new Gazetteer([countryLayer]);

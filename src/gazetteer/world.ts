import { Gazetteer } from './gazetteer.ts';
import { areaLayers } from './standard.ts';
import data from './world.json' with { type: 'json' };
import { worldLayer } from './world-layer.ts';

/** The area pack, the countries and the world's towns. Four megabytes: no door loads it that does not import it. */
export const worldGazetteer: Gazetteer = new Gazetteer([...areaLayers, worldLayer(data)]);

import { geoContains } from 'd3-geo';
import { worldOutlines } from '../../../gazetteer/outlines.ts';

/** Where countries lie: whether a position lies in one (ISO 3166-1 alpha-2); null where its outline is not known. */
export type Lands = (alpha2: string, lat: number, lon: number) => boolean | null;

/** Loads the outlines of the world's countries, once. */
export async function loadLands(): Promise<Lands> {
  loading ??= made();
  return loading;
}

let loading: Promise<Lands> | undefined;

async function made(): Promise<Lands> {
  const { countries } = await worldOutlines();
  const outlines = new Map(countries.features.map((outline) => [outline.properties.id, outline]));
  return (alpha2, lat, lon) => {
    const outline = outlines.get(`country:${alpha2}`);
    return outline ? geoContains(outline, [lon, lat]) : null;
  };
}

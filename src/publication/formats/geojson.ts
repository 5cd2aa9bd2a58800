import type { Cell } from '../csv.ts';
import { utf8Chunks } from './bytes.ts';
import { itemColumns } from './own/item-columns.ts';
import type { Published, PublishedPlace } from './published.ts';

/**
 * A FeatureCollection (RFC 7946): a point where the most exact place is, null where it has none. The properties are
 * the columns of Aram's own table; `uncertainty_km` is how far off the point may be.
 */
export function geojsonFile(items: AsyncIterable<Published>): AsyncGenerator<Uint8Array> {
  async function* pieces() {
    let before = '{"type":"FeatureCollection","features":[\n';
    let any = false;
    for await (const item of items) {
      yield before + JSON.stringify(featureOf(item));
      before = ',\n';
      any = true;
    }
    yield any ? '\n]}\n' : `${before}]}\n`;
  }
  return utf8Chunks(pieces());
}

const columns = itemColumns.filter(({ name }) => name !== 'lat' && name !== 'lon');

/** A Feature with a point, or none. */
export interface Feature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [lon: number, lat: number] } | null;
  readonly properties: Readonly<Record<string, Cell>>;
}

/** One item as a Feature. */
export function featureOf(item: Published): Feature {
  return {
    type: 'Feature',
    id: item.id,
    geometry: pointOf(item.places[0]),
    properties: propertiesOf(item),
  };
}

function pointOf(place: PublishedPlace | undefined): Feature['geometry'] {
  if (!place || place.lat === null || place.lon === null) return null;
  return { type: 'Point', coordinates: [place.lon, place.lat] };
}

function propertiesOf(item: Published): Record<string, Cell> {
  const properties: Record<string, Cell> = {};
  for (const { name, value } of columns) properties[name] = value(item);
  return properties;
}

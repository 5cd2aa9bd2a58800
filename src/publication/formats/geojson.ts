import type { Cell } from '../csv.ts';
import { utf8Chunks } from './bytes.ts';
import { itemColumns } from './own/item-columns.ts';
import type { Published } from './published.ts';

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

/** One item as a Feature. */
export function featureOf(item: Published): object {
  const place = item.places[0];
  const placed = place !== undefined && place.lat !== null && place.lon !== null;
  return {
    type: 'Feature',
    id: item.id,
    geometry: placed ? { type: 'Point', coordinates: [place.lon, place.lat] } : null,
    properties: propertiesOf(item),
  };
}

function propertiesOf(item: Published): Record<string, Cell> {
  const properties: Record<string, Cell> = {};
  for (const { name, value } of columns) properties[name] = value(item);
  return properties;
}

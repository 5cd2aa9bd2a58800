import { html, type Markup } from '../../page/escape.ts';
import { fill, numeral } from '../../wording/index.ts';
import type { Speech } from '../drawing.ts';
import { palette } from '../palette.ts';
import type { MapFrame } from './frame.ts';
import type { Box } from './labels.ts';

const lengths = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/** A bar of a round number of kilometres, in the corner where reading ends. */
export function scaleBar(
  { width, height, perKm }: MapFrame,
  { words, leftward }: Speech,
): { markup: Markup; box: Box } {
  const km = lengths.find((length) => length * perKm >= Math.min(width / 7, 80)) ?? lengths.at(-1)!;
  const long = km * perKm;
  const x = leftward ? 12 : width - 12 - long;
  const y = height - 14;
  const tick = (at: number): string => `M${at.toFixed(1)} ${y - 4}v8`;
  return {
    box: { x: x - 6, y: y - 20, width: long + 12, height: 30 },
    markup: html`<path d="M${x.toFixed(1)} ${y}h${long.toFixed(1)}${tick(x)}${tick(x + long)}" stroke="${palette.ink}" stroke-width="1.25" fill="none"></path><text x="${(x + long / 2).toFixed(1)}" y="${y - 6}" text-anchor="middle" font-size="10" stroke="${palette.land}" stroke-width="3" paint-order="stroke" unicode-bidi="plaintext">${fill(words.kilometres, numeral(km))}</text>`,
  };
}

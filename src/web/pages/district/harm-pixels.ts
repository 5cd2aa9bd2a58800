import type { Placed } from './layout.ts';

/** Pixels of a canvas, a number each: opacity, blue, green and red from its highest eight bits to its lowest. */
export interface Pixels {
  readonly data: Uint32Array;
  readonly width: number;
  readonly height: number;
}

/** How strong a disc and its edge are, of 256. */
const inside = 51;
const edge = 240;
/** Pieces that a turn is cut into: fine enough for an edge of some hundred pixels. */
const turn = 256;
/** What is drawn there of the edge, and the colour of most of it. */
const parts = { colours: new Uint32Array(turn), most: 0 };

/**
 * Draws what happened at each place, `ratio` pixels to one of the screen: a disc as wide as its harm, its edge parted
 * by kind, clockwise from the top. A canvas needs some tens of microseconds for an arc, and there are thousands of them
 * at every move of a hand on the timeline. The pixels are to be empty; `colours` are pixels of each kind's colour.
 */
export function drawHarm(pixels: Pixels, placed: readonly Placed[], colours: Uint32Array, ratio: number): void {
  for (const { x, y, r, spot } of placed) {
    if (r <= 0) continue;
    partTurn(spot.byKind, spot.incidents, colours);
    const wide = Math.min(5, Math.max(2.5, r / 5)) * ratio;
    drawDisc(pixels, x * ratio - 0.5, y * ratio - 0.5, r * ratio, wide);
  }
  divide(pixels.data);
}

/** Row by row: the edge, what is inside, the edge again. Colours are multiplied by their strength until all is drawn. */
function drawDisc({ data, width, height }: Pixels, cx: number, cy: number, r: number, wide: number): void {
  const outer = r + 0.5;
  const core = Math.max(r - wide - 0.5, 0);
  const bottom = Math.min(Math.floor(cy + outer), height - 1);
  for (let py = Math.max(Math.ceil(cy - outer), 0); py <= bottom; py++) {
    const dy = py - cy;
    const half = Math.sqrt(Math.max(outer * outer - dy * dy, 0));
    const free = Math.sqrt(Math.max(core * core - dy * dy, 0));
    const left = Math.max(Math.ceil(cx - half), 0);
    const right = Math.min(Math.floor(cx + half), width - 1);
    const from = free > 0 ? Math.max(Math.ceil(cx - free), left) : right + 1;
    const to = free > 0 ? Math.min(Math.floor(cx + free), right) : right;
    const row = py * width;
    for (let px = left; px < from && px <= right; px++) drawEdge(data, row + px, px - cx, dy, outer, core);
    fillRow(data, row + from, row + to);
    for (let px = to + 1; px <= right; px++) drawEdge(data, row + px, px - cx, dy, outer, core);
  }
}

function fillRow(data: Uint32Array, from: number, to: number): void {
  const rest = 256 - inside;
  const redBlue = Math.imul(parts.most & even, inside) + rounding;
  const greenOpaque = Math.imul((parts.most >>> 8) & even, inside) + rounding;
  for (let at = from; at <= to; at++) {
    const pixel = data[at]!;
    data[at] =
      (((Math.imul(pixel & even, rest) + redBlue) >>> 8) & even) |
      ((Math.imul((pixel >>> 8) & even, rest) + greenOpaque) & odd);
  }
}

function drawEdge(data: Uint32Array, at: number, dx: number, dy: number, outer: number, core: number): void {
  const far = Math.sqrt(dx * dx + dy * dy);
  // How much of a pixel lies within the disc, and within its edge.
  const covered = Math.min(outer - far, 1);
  const ring = Math.min(far - core, covered);
  if (ring < 1) lay(data, at, parts.most, Math.round(inside * covered));
  lay(data, at, parts.colours[pieceOf(dx, dy)]!, Math.round(edge * ring));
}

/** Red and blue of a pixel, or green and opacity eight bits up: two are worked out at once. */
const even = 0x00ff00ff;
const odd = 0xff00ff00;
const rounding = 0x00800080;

/** Lays a colour over a pixel. */
function lay(data: Uint32Array, at: number, colour: number, strong: number): void {
  const pixel = data[at]!;
  const rest = 256 - strong;
  data[at] =
    (((Math.imul(pixel & even, rest) + Math.imul(colour & even, strong) + rounding) >>> 8) & even) |
    ((Math.imul((pixel >>> 8) & even, rest) + Math.imul((colour >>> 8) & even, strong) + rounding) & odd);
}

/** Gives colours back what they were multiplied by: so a canvas takes them. */
function divide(data: Uint32Array): void {
  for (let at = 0; at < data.length; at++) {
    const pixel = data[at]!;
    const strong = pixel >>> 24;
    if (strong === 0 || strong === 255) continue;
    const by = 255 / strong;
    const red = Math.min((pixel & 255) * by, 255);
    const green = Math.min(((pixel >>> 8) & 255) * by, 255);
    const blue = Math.min(((pixel >>> 16) & 255) * by, 255);
    data[at] = (strong << 24) | (blue << 16) | (green << 8) | red;
  }
}

/** The widest disc that is drawn on any screen, in its pixels. */
const reach = 128;
const pieces = Uint8Array.from({ length: 4 * reach * reach }, (_, at) => {
  const [dx, dy] = [(at % (2 * reach)) - reach, Math.floor(at / (2 * reach)) - reach];
  return Math.floor(((Math.atan2(-dx, dy) + Math.PI) / (2 * Math.PI)) * turn) % turn;
});

/** The piece of the turn that a direction is in, clockwise from the top. */
const pieceOf = (dx: number, dy: number): number =>
  pieces[Math.round(dy + reach) * 2 * reach + Math.round(dx + reach)] ?? 0;

/** Parts the turn among the kinds as their numbers are. */
function partTurn(byKind: Uint32Array, all: number, colours: Uint32Array): void {
  let most = 0;
  let sum = 0;
  for (let kind = 0; kind < byKind.length; kind++) {
    if (byKind[kind] === 0) continue;
    const from = Math.round((turn * sum) / all);
    sum += byKind[kind]!;
    parts.colours.fill(colours[kind]!, from, Math.round((turn * sum) / all));
    if (byKind[kind]! > byKind[most]!) most = kind;
  }
  parts.most = colours[most]!;
}

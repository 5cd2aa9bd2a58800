import type { Placed } from './layout.ts';
import { type Camera, onScreen, type WorldPoint } from './mercator.ts';
import type { Palette } from './palette.ts';
import { type Box, RoomForLabels } from './room-for-labels.ts';

type Canvas = CanvasRenderingContext2D;

/** A name of the map under the record: a country, a governorate, a town. */
export interface MapName {
  readonly name: string;
  readonly point: WorldPoint;
  readonly size: 'country' | 'governorate' | 'town';
}

/** Zooms at which names are of use, by the world's width in pixels. */
const fromScale = { country: 1200, governorate: 18_000, town: 60_000 } as const;
const toScale = { country: 120_000, governorate: 420_000, town: Number.POSITIVE_INFINITY } as const;
const height = 16;
const most = 160;
/** Names alike within so many pixels are written once: nobody can tell whose they are. */
const sameFor = 40;

/** Writes names where there is room: those of the record first, the weightiest before others, then the map's own. */
export function paintNames(
  canvas: Canvas,
  placed: readonly Placed[],
  names: readonly MapName[],
  camera: Camera,
  palette: Palette,
  first: ReadonlySet<string>,
): void {
  const room = new RoomForLabels();
  for (const { x, y, r } of placed) room.take(boxAbout(x, y, Math.max(r * 0.7, 7)));
  canvas.save();
  canvas.lineJoin = 'round';
  canvas.textBaseline = 'middle';
  canvas.strokeStyle = palette.halo;
  const weight = ({ spot, r }: Placed): number =>
    (first.has(spot.id) ? 1000 : 0) + r + (spot.level === 'unknown' ? 0 : 5) + (spot.precision === 'town' ? 6 : 0);
  const written: { readonly name: string; readonly x: number; readonly y: number }[] = [];
  const isWritten = (name: string, { x, y }: Placed): boolean =>
    written.some((other) => other.name === name && Math.hypot(other.x - x, other.y - y) < sameFor);
  const ordered = placed.toSorted((a, b) => weight(b) - weight(a)).slice(0, most);
  for (const one of ordered) {
    const { name, own } = one.spot;
    const isFirst = first.has(one.spot.id);
    // "Khanaqin (town)" where there is room for it, else "Khanaqin", once for the town and its district.
    const done = [...new Set([name, own])].some(
      (text) => !isWritten(text, one) && paintName(canvas, one, text, room, palette, isFirst),
    );
    if (done) for (const text of [name, own]) written.push({ name: text, x: one.x, y: one.y });
  }
  const said = new Set(placed.map(({ spot }) => spot.own));
  for (const name of names) if (!said.has(name.name)) paintMapName(canvas, name, camera, room, palette);
  canvas.restore();
}

/** Writes a name beside its place; false where there is no room. */
function paintName(
  canvas: Canvas,
  { x, y, r }: Placed,
  name: string,
  room: RoomForLabels,
  palette: Palette,
  always: boolean,
): boolean {
  canvas.font = `600 13px ${palette.font}`;
  const width = canvas.measureText(name).width;
  const gap = Math.max(r, 7) + 5;
  const places: readonly (readonly [number, number])[] = [
    [x + gap + width / 2, y],
    [x - gap - width / 2, y],
    [x, y + gap + height / 2],
    [x, y - gap - height / 2],
  ];
  const free = places.find(([cx, cy]) => room.isFree(textBox(cx, cy, width))) ?? (always ? places[0]! : null);
  if (!free) return false;
  room.take(textBox(...free, width));
  write(canvas, name, ...free, palette.ink, 4);
  return true;
}

function paintMapName(
  canvas: Canvas,
  { name, point, size }: MapName,
  camera: Camera,
  room: RoomForLabels,
  palette: Palette,
): void {
  if (camera.scale < fromScale[size] || camera.scale > toScale[size]) return;
  const { x, y } = onScreen(camera, point);
  if (x < 0 || y < 0 || x > camera.width || y > camera.height) return;
  canvas.font = size === 'town' ? `400 12px ${palette.font}` : `500 ${size === 'country' ? 15 : 13}px ${palette.font}`;
  const width = canvas.measureText(name).width;
  const at: readonly [number, number] = size === 'town' ? [x, y + 11] : [x, y];
  if (!room.isFree(textBox(...at, width))) return;
  room.take(textBox(...at, width));
  if (size === 'town') dot(canvas, x, y, palette.faint);
  write(canvas, name, ...at, size === 'town' ? palette.soft : palette.faint, 3);
}

function dot(canvas: Canvas, x: number, y: number, color: string): void {
  canvas.fillStyle = color;
  canvas.beginPath();
  canvas.arc(x, y, 2, 0, 2 * Math.PI);
  canvas.fill();
}

function write(canvas: Canvas, text: string, x: number, y: number, color: string, halo: number): void {
  canvas.textAlign = 'center';
  canvas.lineWidth = halo;
  canvas.strokeText(text, x, y);
  canvas.fillStyle = color;
  canvas.fillText(text, x, y);
}

const textBox = (x: number, y: number, width: number): Box => ({
  left: x - width / 2 - 3,
  right: x + width / 2 + 3,
  top: y - height / 2,
  bottom: y + height / 2,
});

const boxAbout = (x: number, y: number, r: number): Box => ({ left: x - r, right: x + r, top: y - r, bottom: y + r });

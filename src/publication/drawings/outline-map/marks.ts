import type { Level } from '../../../codebook/index.ts';
import { html, type Markup } from '../../page/escape.ts';
import type { Speech } from '../drawing.ts';
import { levelShapes } from '../level-shapes.ts';
import { levelColours, palette } from '../palette.ts';
import { textWidth } from '../svg.ts';
import { markSwatch } from '../swatch.ts';
import type { MapFrame } from './frame.ts';
import { type Box, labelPlace } from './labels.ts';
import type { Sited } from './outline-map.ts';
import type { Reference } from './site.ts';

const hollow = (level: Level): boolean => level === 'unknown';

/** A level's mark in a legend or a table. */
export const levelMark = (level: Level): Markup =>
  markSwatch(
    levelShapes[level],
    hollow(level) ? palette.sheet : levelColours[level],
    hollow(level) ? levelColours[level] : palette.sheet,
    hollow(level) ? '2.5 2' : '',
  );

interface Marked {
  readonly sited: Sited;
  readonly x: number;
  readonly y: number;
}

/** Marks with their rings and labels, and the boxes they take. */
export function marksOf(
  placed: readonly Sited[],
  references: readonly Reference[],
  frame: MapFrame,
  { leftward }: Speech,
  kept: readonly Box[],
) {
  const marked = spread(placed.map((sited) => ({ sited, ...pointOf(sited, frame) })));
  const taken: Box[] = [...kept, ...marked.map(({ x, y }) => ({ x: x - 8, y: y - 8, width: 16, height: 16 }))];
  const whole = { x: 0, y: 0, width: frame.width, height: frame.height };
  const labels = marked.map(({ sited: { place }, x, y }) => {
    const size = 11;
    const wanting = { x, y, width: textWidth(place.name, size) + 4, height: 14, away: 9 };
    const found = labelPlace(wanting, taken, whole, leftward);
    if (!found) return null;
    taken.push(found.box);
    return html`<text x="${found.x.toFixed(1)}" y="${(found.y + 4).toFixed(1)}" text-anchor="${found.anchor}" font-size="${size}" font-weight="600" stroke="${palette.land}" stroke-width="3" stroke-linejoin="round" paint-order="stroke" fill="${palette.ink}" unicode-bidi="plaintext">${place.name}</text>`;
  });
  const towns = townsOf(references, marked, frame, taken, leftward);
  return {
    taken: [...taken, ...circled(marked, frame)],
    markup: html`${rings(marked, frame)}${towns}${marked.map(mark)}${labels}`,
  };
}

/** What the circles of positions that are not exact take. */
const circled = (marked: readonly Marked[], frame: MapFrame): Box[] =>
  marked.flatMap(({ sited: { site }, x, y }) => {
    const km = site.how === 'at' ? site.km : site.how === 'off' ? site.around : null;
    const r = (km ?? 0) * frame.perKm;
    return r < 9 ? [] : [{ x: x - r, y: y - r, width: 2 * r, height: 2 * r }];
  });

/** Pixels from a reference to those that lie in a direction of it. */
const ringRadius = 34;

function pointOf({ site }: Sited, frame: MapFrame): { x: number; y: number } {
  if (site.how === 'toward') {
    const [x, y] = frame.project(site.of.lon, site.of.lat);
    const turned = (site.bearing * Math.PI) / 180;
    return { x: x + ringRadius * Math.sin(turned), y: y - ringRadius * Math.cos(turned) };
  }
  if (site.how === 'around') {
    const [x, y] = frame.project(site.of.lon, site.of.lat);
    return { x: x - site.km * frame.perKm, y };
  }
  const [x, y] = site.how === 'nowhere' ? [Number.NaN, Number.NaN] : frame.project(site.lon, site.lat);
  return { x, y };
}

/** Marks that would lie on one another stand side by side. */
function spread(marks: readonly Marked[]): Marked[] {
  const done: Marked[] = [];
  for (const one of marks) {
    let { x, y } = one;
    for (let turn = 0; done.some((other) => Math.hypot(other.x - x, other.y - y) < 13) && turn < 24; turn++) {
      const out = 13 * (1 + Math.floor(turn / 8));
      x = one.x + out * Math.cos((turn * Math.PI) / 4);
      y = one.y + out * Math.sin((turn * Math.PI) / 4);
    }
    done.push({ ...one, x, y });
  }
  return done;
}

const mark = ({ sited: { place }, x, y }: Marked): Markup =>
  html`<path d="${levelShapes[place.level]}" transform="translate(${x.toFixed(1)},${y.toFixed(1)})" fill="${hollow(place.level) ? palette.sheet : levelColours[place.level]}" stroke="${hollow(place.level) ? levelColours[place.level] : palette.sheet}" stroke-width="1.5" stroke-dasharray="${hollow(place.level) ? '2.5 2' : ''}"></path>`;

/** Towns to find one's way by, where no mark stands on them. */
function townsOf(
  references: readonly Reference[],
  marked: readonly Marked[],
  frame: MapFrame,
  taken: Box[],
  leftward: boolean,
): Markup[] {
  const whole = { x: 0, y: 0, width: frame.width, height: frame.height };
  return references.flatMap(({ label, lat, lon }) => {
    const [x, y] = frame.project(lon, lat);
    const outside = x < 0 || y < 0 || x > frame.width || y > frame.height;
    if (outside || marked.some((one) => Math.hypot(one.x - x, one.y - y) < 6)) return [];
    const found = labelPlace({ x, y, width: textWidth(label, 10) + 4, height: 13, away: 6 }, taken, whole, leftward);
    if (found) taken.push(found.box);
    return [
      html`<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="2.5" fill="${palette.ink}"></circle>${found && html`<text x="${found.x.toFixed(1)}" y="${(found.y + 3.5).toFixed(1)}" text-anchor="${found.anchor}" font-size="10" stroke="${palette.land}" stroke-width="3" paint-order="stroke" fill="${palette.soft}" unicode-bidi="plaintext">${label}</text>`}`,
    ];
  });
}

/** How far off a position may be, and the ring about the place that directions are given from. */
function rings(marked: readonly Marked[], frame: MapFrame): Markup {
  const about = new Map(
    marked.flatMap(({ sited: { site } }) => (site.how === 'toward' ? [[site.of.name, site.of] as const] : [])),
  );
  const broken = [...about.values()].map(({ lon, lat }) => {
    const [x, y] = frame.project(lon, lat);
    return html`<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${ringRadius}" fill="none" stroke="${palette.soft}" stroke-width="1" stroke-dasharray="4 3"></circle>`;
  });
  const far = marked.flatMap(({ sited: { site } }) => {
    if (site.how !== 'around') return [];
    const [x, y] = frame.project(site.of.lon, site.of.lat);
    return [
      html`<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${(site.km * frame.perKm).toFixed(1)}" fill="none" stroke="${palette.soft}" stroke-width="1" stroke-dasharray="9 4"></circle>`,
    ];
  });
  const drawn = new Set<string>();
  const circles = marked.map(({ sited: { site } }) => {
    const km = site.how === 'at' ? site.km : site.how === 'off' ? site.around : null;
    const key = site.how === 'at' || site.how === 'off' ? `${site.lat},${site.lon},${km}` : '';
    if (drawn.has(key)) return null;
    drawn.add(key);
    if (km === null || km * frame.perKm < 9 || (site.how !== 'at' && site.how !== 'off')) return null;
    const [x, y] = frame.project(site.lon, site.lat);
    const line = site.how === 'off' ? wayFrom(site.of, [x, y], frame) : null;
    return html`${line}<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${(km * frame.perKm).toFixed(1)}" fill="${palette.accent}" fill-opacity=".07" stroke="${palette.soft}" stroke-width=".75" stroke-dasharray="${site.how === 'off' ? '4 3' : ''}"></circle>`;
  });
  return html`${circles}${far}${broken}`;
}

function wayFrom(of: { lon: number; lat: number }, [x, y]: readonly [number, number], frame: MapFrame): Markup {
  const [fromX, fromY] = frame.project(of.lon, of.lat);
  return html`<line x1="${fromX.toFixed(1)}" y1="${fromY.toFixed(1)}" x2="${x.toFixed(1)}" y2="${y.toFixed(1)}" stroke="${palette.soft}" stroke-width=".75" stroke-dasharray="1 3" stroke-linecap="round"></line>`;
}

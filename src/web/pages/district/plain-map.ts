import { cameraOn, type Position } from './camera-on.ts';
import { fromScreen } from './mercator.ts';
import type { MapListener, MapPlace, MovingMap } from './moving-map.ts';

const closest = 14;
const farthest = 2;
/** Pixels a hand may tremble and still click. */
const tremble = 4;

/** A map that is only moved and never drawn by itself, for browsers without WebGL: the drawing over it has the land too. */
export function openPlainMap({ container, position, title }: MapPlace, listener: MapListener): MovingMap {
  let at = position();
  let held: { readonly x: number; readonly y: number; readonly from: Position } | null = null;
  const ended = new AbortController();
  const size = (): [number, number] => [container.clientWidth, container.clientHeight];
  const look = (): void => listener.looked(cameraOn(at, ...size()));
  const go = (to: Position): void => {
    at = { ...to, zoom: Math.min(Math.max(to.zoom, farthest), closest) };
    look();
  };
  const on = <K extends keyof HTMLElementEventMap>(name: K, heard: (event: HTMLElementEventMap[K]) => void): void =>
    container.addEventListener(name, heard, { signal: ended.signal });
  container.setAttribute('role', 'region');
  container.setAttribute('aria-label', title);
  on('pointerdown', (event) => {
    container.setPointerCapture(event.pointerId);
    held = { x: event.offsetX, y: event.offsetY, from: at };
  });
  on('pointermove', ({ offsetX, offsetY }) => {
    if (!held) return listener.hover(offsetX, offsetY);
    go({ ...fromScreen(cameraOn(held.from, ...size()), held.x - offsetX, held.y - offsetY), zoom: at.zoom });
  });
  on('pointerup', ({ offsetX, offsetY }) => {
    if (held && Math.hypot(held.x - offsetX, held.y - offsetY) < tremble) listener.click(offsetX, offsetY);
    else listener.moved(at);
    held = null;
  });
  on('pointerleave', listener.leave);
  look();
  return { zoom: (by) => go({ ...at, zoom: at.zoom + by }), go, recolour: look, close: () => ended.abort() };
}

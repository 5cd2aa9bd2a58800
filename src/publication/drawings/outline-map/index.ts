export { levelMark } from './marks.ts';
export { type MapOptions, type MapSubject, outlineMap } from './outline-map.ts';
export type { MapPlace, Reference } from './site.ts';

/** Where things that stand in one point are drawn when they are spread out around it, in pixels from it. */
export interface Offset {
  readonly dx: number;
  readonly dy: number;
}

/**
 * Up to nine stand on one ring; more on a spiral outward. `gap` is the distance between two of them, `from` the space
 * left free in the middle.
 */
export function spread(count: number, gap: number, from: number): Offset[] {
  return count <= 9 ? ring(count, Math.max(from, (count * gap) / (2 * Math.PI))) : spiral(count, gap, from);
}

const up = -Math.PI / 2;

/** Evenly about a circle, the first on top. */
export const ring = (count: number, radius: number): Offset[] =>
  Array.from({ length: count }, (_, at) => offset(up + (at * 2 * Math.PI) / count, radius));

function spiral(count: number, gap: number, from: number): Offset[] {
  const all: Offset[] = [];
  for (let angle = 0; all.length < count; ) {
    const radius = from + (gap * angle) / (2 * Math.PI);
    all.push(offset(up + angle, radius));
    angle += gap / radius;
  }
  return all;
}

const offset = (angle: number, radius: number): Offset => ({
  dx: Math.cos(angle) * radius,
  dy: Math.sin(angle) * radius,
});

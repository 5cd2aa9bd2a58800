/** A rectangle on the map, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** A label that wants a place beside its mark. */
export interface Wanting {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Pixels between the mark's middle and the label. */
  readonly away: number;
}

/** A label's place: where its text stands and from which end. */
export interface LabelAt {
  readonly box: Box;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly x: number;
  readonly y: number;
}

// Right, left, above, below, then the corners; on a map read from the right the left comes first.
const sides: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
];

/** The first place beside a mark where a label meets nothing and stays inside; null: there is none. */
export function labelPlace(label: Wanting, taken: readonly Box[], frame: Box, leftward: boolean): LabelAt | null {
  for (const [side, up] of sides) {
    const right = leftward ? -side : side;
    const x = label.x + right * label.away;
    const y = label.y + up * (right === 0 ? label.away + label.height / 2 - 2 : label.away * 0.8);
    const left = right > 0 ? x : right < 0 ? x - label.width : x - label.width / 2;
    const box = { x: left, y: y - label.height / 2, width: label.width, height: label.height };
    const inside =
      box.x >= frame.x + 2 &&
      box.y >= frame.y + 2 &&
      box.x + box.width <= frame.x + frame.width - 2 &&
      box.y + box.height <= frame.y + frame.height - 2;
    if (inside && !taken.some((other) => meet(box, other)))
      return { box, anchor: right > 0 ? 'start' : right < 0 ? 'end' : 'middle', x, y };
  }
  return null;
}

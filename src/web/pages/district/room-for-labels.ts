/** A rectangle on the screen, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const cell = 64;
const row = 100_003;

/** Keeps what has been drawn, so that a label is put only where there is room for it. */
export class RoomForLabels {
  readonly #cells = new Map<number, Box[]>();

  isFree(box: Box): boolean {
    return this.#near(box).every((taken) => !taken.some((other) => overlaps(box, other)));
  }

  take(box: Box): void {
    for (const key of keysOf(box)) {
      const cellBoxes = this.#cells.get(key);
      if (cellBoxes) cellBoxes.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  #near = (box: Box): Box[][] => keysOf(box).flatMap((key) => [this.#cells.get(key) ?? []]);
}

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** A number for each cell: there are fewer than `row` beside one another. */
function keysOf({ left, top, right, bottom }: Box): number[] {
  const keys: number[] = [];
  for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x++)
    for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y++) keys.push(y * row + x);
  return keys;
}

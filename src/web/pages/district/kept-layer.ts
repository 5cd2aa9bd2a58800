import type { Camera } from './mercator.ts';

/** A part of the drawing that stays as it is while a hand is on the timeline: drawn once, and put down as a picture. */
export class KeptLayer {
  readonly #element = document.createElement('canvas');
  #key = '';

  /** Puts it on a canvas as `draw` makes it; what was drawn under the same key is taken again. */
  put(
    canvas: CanvasRenderingContext2D,
    camera: Camera,
    key: string,
    draw: (own: CanvasRenderingContext2D) => void,
  ): void {
    const { center, scale, width, height } = camera;
    const ratio = devicePixelRatio;
    const whole = [center.x, center.y, scale, width, height, ratio, key].join(' ');
    if (whole !== this.#key) {
      this.#key = whole;
      this.#element.width = Math.round(width * ratio);
      this.#element.height = Math.round(height * ratio);
      const own = this.#element.getContext('2d')!;
      own.setTransform(ratio, 0, 0, ratio, 0, 0);
      draw(own);
    }
    if (this.#element.width > 0 && this.#element.height > 0) canvas.drawImage(this.#element, 0, 0, width, height);
  }
}

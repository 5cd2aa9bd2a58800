import { drawHarm, type Pixels } from './harm-pixels.ts';
import { kinds } from './kinds.ts';
import type { Placed } from './layout.ts';
import type { Camera } from './mercator.ts';
import type { Palette } from './palette.ts';

/** The discs of what happened: drawn pixel by pixel, and put down as a picture. */
export class HarmLayer {
  readonly #element = document.createElement('canvas');
  // Written by the processor: kept where it can be.
  readonly #canvas = this.#element.getContext('2d', { willReadFrequently: true })!;
  #image: ImageData | null = null;
  #pixels: Pixels | null = null;
  #colours: { readonly of: Palette; readonly kinds: Uint32Array } | null = null;

  put(canvas: CanvasRenderingContext2D, camera: Camera, placed: readonly Placed[], palette: Palette): void {
    const ratio = devicePixelRatio;
    const [width, height] = [Math.round(camera.width * ratio), Math.round(camera.height * ratio)];
    if (width === 0 || height === 0) return;
    if (this.#colours?.of !== palette)
      this.#colours = { of: palette, kinds: Uint32Array.from(kinds, (kind) => this.#pixelOf(palette.kind[kind])) };
    if (this.#pixels?.width !== width || this.#pixels.height !== height) this.#resize(width, height);
    this.#pixels!.data.fill(0);
    drawHarm(this.#pixels!, placed, this.#colours.kinds, ratio);
    this.#canvas.putImageData(this.#image!, 0, 0);
    canvas.drawImage(this.#element, 0, 0, camera.width, camera.height);
  }

  #resize(width: number, height: number): void {
    this.#element.width = width;
    this.#element.height = height;
    this.#image = this.#canvas.createImageData(width, height);
    this.#pixels = { data: new Uint32Array(this.#image.data.buffer), width, height };
  }

  /** A colour of the style sheet, however it is written there, as a pixel. */
  #pixelOf(colour: string): number {
    this.#canvas.fillStyle = colour;
    this.#canvas.fillRect(0, 0, 1, 1);
    return new Uint32Array(this.#canvas.getImageData(0, 0, 1, 1).data.buffer)[0]!;
  }
}

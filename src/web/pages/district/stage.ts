import type { Camera } from './mercator.ts';
import { type Drawn, Painter, type Scene } from './paint.ts';
import type { Ground, paintGround } from './paint-ground.ts';
import type { Palette } from './palette.ts';

/** Land and borders, and what draws them: loaded after the page. */
export interface StandingGround {
  readonly ground: Ground;
  readonly paint: typeof paintGround;
}

/** The canvas over the map. It is drawn at most once a frame, and again when the scene, the camera or the colours change. */
export class Stage {
  readonly #element: HTMLCanvasElement;
  readonly #painter = new Painter();
  #scene: Scene | null = null;
  #camera: Camera | null = null;
  #palette: Palette | null = null;
  #ground: StandingGround | null = null;
  #frame = 0;
  #times = 0;
  #hasMap = false;
  drawn: Drawn = { placed: [], spread: [] };

  constructor(element: HTMLCanvasElement) {
    this.#element = element;
  }

  show(scene: Scene): void {
    this.#scene = scene;
    this.#later();
  }

  colour(palette: Palette): void {
    this.#palette = palette;
    this.#later();
  }

  /** Draws land and borders too, as long as no map under it does. */
  stand(ground: StandingGround): void {
    if (this.#hasMap) return;
    this.#ground = ground;
    this.#later();
  }

  /** The map under it draws land and borders from now on. */
  giveWay(): void {
    this.#ground = null;
    this.#hasMap = true;
    this.#later();
  }

  /** Looks from elsewhere, at once: the map under the canvas has just been drawn from there. */
  look(camera: Camera): void {
    this.#camera = camera;
    this.draw();
  }

  #later(): void {
    this.#frame ||= requestAnimationFrame(() => this.draw());
  }

  draw(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const canvas = this.#element.getContext('2d');
    if (!canvas || !this.#camera || !this.#scene || !this.#palette) return;
    const { width, height } = this.#camera;
    stretch(this.#element, width, height);
    canvas.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    canvas.clearRect(0, 0, width, height);
    this.#ground?.paint(canvas, this.#camera, this.#ground.ground, this.#palette);
    this.drawn = this.#painter.paint(canvas, this.#camera, this.#scene, this.#palette);
    this.#tell();
  }

  /** Leaves on the canvas how often it has been drawn, and who draws the land: for whoever measures. */
  #tell(): void {
    this.#times++;
    this.#element.dataset.drawn = String(this.#times);
    this.#element.dataset.land = this.#ground ? 'here' : this.#hasMap ? 'map' : 'none';
  }

  close(): void {
    cancelAnimationFrame(this.#frame);
  }
}

function stretch(element: HTMLCanvasElement, width: number, height: number): void {
  const [wide, high] = [Math.round(width * devicePixelRatio), Math.round(height * devicePixelRatio)];
  if (element.width !== wide) element.width = wide;
  if (element.height !== high) element.height = high;
}

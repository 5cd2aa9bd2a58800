import type { Session } from '../../../api/index.ts';
import type { Position } from './camera-on.ts';
import type { Camera } from './mercator.ts';
import type { Palette } from './palette.ts';

/** What lies under the drawing and can be moved: MapLibre's map, or a plain one where that cannot be. */
export interface MovingMap {
  readonly zoom: (by: number) => void;
  readonly go: (to: Position) => void;
  readonly recolour: (palette: Palette) => void;
  readonly close: () => void;
}

/** What a map tells of itself. */
export interface MapListener {
  /** It is seen from here, and whatever is drawn over it is to be drawn again. */
  readonly looked: (camera: Camera) => void;
  /** A person has moved it to here. */
  readonly moved: (to: Position) => void;
  /** It has drawn all of itself: nothing need be drawn in its stead. */
  readonly complete: () => void;
  readonly hover: (x: number, y: number) => void;
  readonly leave: () => void;
  readonly click: (x: number, y: number) => void;
}

export interface MapPlace {
  readonly container: HTMLElement;
  /** Where to begin, asked when the map has loaded. */
  readonly position: () => Position;
  readonly palette: Palette;
  /** The country it is about, as the gazetteer has it: `country:IQ`. */
  readonly home: () => string | null;
  /** Tiles to draw it over. */
  readonly background: Session['background'];
  /** What a screen reader calls the map. */
  readonly title: string;
  /** On a page that scrolls, one finger scrolls the page and two move the map; these words say so. */
  readonly gestures: { readonly touch: string; readonly wheel: string } | null;
}

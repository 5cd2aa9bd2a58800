import type { MapListener, MapPlace, MovingMap } from './moving-map.ts';
import { openPlainMap } from './plain-map.ts';

/** Opens the map in a container as soon as it has loaded, until the answer is called; a plain one where it cannot be. */
export function mapAt(place: MapPlace, listener: MapListener, opened: (map: MovingMap | null) => void): () => void {
  let map: MovingMap | null = null;
  let wanted = true;
  const open = async (): Promise<MovingMap> => {
    if (!drawsInWebGl()) return openPlainMap(place, listener);
    const { openMap } = await import('./open-map.ts');
    return openMap(place, listener).catch(() => openPlainMap(place, listener));
  };
  void open().then((made) => {
    if (!wanted) return made.close();
    map = made;
    opened(made);
  });
  return () => {
    wanted = false;
    opened(null);
    map?.close();
  };
}

/** Loads what draws the map while the record is still asked for. */
export function loadMap(): void {
  if (drawsInWebGl()) void import('./open-map.ts').then(({ warmUp }) => warmUp());
}

const drawsInWebGl = (): boolean => document.createElement('canvas').getContext('webgl2') !== null;

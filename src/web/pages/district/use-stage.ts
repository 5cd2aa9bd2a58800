import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useSession } from '../../client/index.ts';
import { districtWords } from '../../words/district-words.ts';
import { useSpeech, useWords } from '../../words/index.ts';
import { cameraOn, type Position, positionFor } from './camera-on.ts';
import type { MapOf } from './district-map.tsx';
import { mapAt } from './map-at.ts';
import type { MapListener, MapPlace, MovingMap } from './moving-map.ts';
import type { Drawn, Scene } from './paint.ts';
import { paletteOf } from './palette.ts';
import { Stage, type StandingGround } from './stage.ts';
import { useColours, useSize } from './use-size.ts';

interface StageHandle {
  readonly drawn: () => Drawn;
  readonly zoom: (by: number) => void;
  readonly fit: () => void;
}

const nothing: Drawn = { placed: [], spread: [] };
type About = Pick<MapOf, 'spots' | 'area' | 'position' | 'move'>;
type Pointer = Pick<MapListener, 'hover' | 'leave' | 'click'>;

/** The drawing over the map and the map under it: the drawing is there at once, the map comes when it has loaded. */
export function useStage(
  container: RefObject<HTMLDivElement | null>,
  canvas: RefObject<HTMLCanvasElement | null>,
  scene: Scene,
  about: About,
  pointer: Pointer,
): StageHandle {
  const [width, height] = useSize(container);
  const stage = useRef<Stage>(null);
  const map = useRef<MovingMap>(null);
  const now = useRef({ about, pointer });
  useLayoutEffect(() => {
    now.current = { about, pointer };
  });
  const start = (): Position => now.current.about.position ?? everything(now.current.about, width, height);
  useLayoutEffect(() => {
    stage.current = new Stage(canvas.current!);
    return () => stage.current?.close();
  }, [canvas]);
  const home = about.area?.home ?? null;
  useEffect(() => {
    void groundShapes(home).then((ground) => stage.current?.stand(ground));
  }, [home]);
  useColoured(stage, map);
  useLayoutEffect(() => stage.current?.show(scene), [scene]);
  useLayoutEffect(() => {
    if (width > 0 && !map.current) stage.current?.look(cameraOn(start(), width, height));
  });
  const begin = { position: start, home: () => now.current.about.area?.home ?? null };
  useMap(container, begin, width > 0 && height > 0, map, {
    looked: (camera) => stage.current?.look(camera),
    moved: (to) => now.current.about.move(to),
    complete: () => stage.current?.giveWay(),
    hover: (x, y) => now.current.pointer.hover(x, y),
    leave: () => now.current.pointer.leave(),
    click: (x, y) => now.current.pointer.click(x, y),
  });
  return {
    drawn: () => stage.current?.drawn ?? nothing,
    zoom: (by) => map.current?.zoom(by),
    fit: () => {
      now.current.about.move(null);
      map.current?.go(everything(now.current.about, width, height));
    },
  };
}

function everything({ spots, area }: About, width: number, height: number): Position {
  return positionFor(spots, area?.middle ?? null, width, height);
}

async function groundShapes(home: string | null): Promise<StandingGround> {
  const [{ outlineShapes }, { groundOf, paintGround }] = await Promise.all([
    import('./map-style.ts'),
    import('./paint-ground.ts'),
  ]);
  return { ground: groundOf(await outlineShapes(home)), paint: paintGround };
}

/** Both are drawn anew in other colours, and when a font has come. */
function useColoured(stage: RefObject<Stage | null>, map: RefObject<MovingMap | null>): void {
  const colours = useColours();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `colours` tells that they have changed.
  useLayoutEffect(() => {
    const palette = paletteOf();
    stage.current?.colour(palette);
    map.current?.recolour(palette);
  }, [colours]);
}

/** Opens the map once there is room for it; it is opened anew when its words change. */
function useMap(
  container: RefObject<HTMLDivElement | null>,
  about: Pick<MapPlace, 'position' | 'home'>,
  there: boolean,
  map: RefObject<MovingMap | null>,
  listener: MapListener,
): void {
  const words = useWords(districtWords);
  const { language } = useSpeech();
  const background = useSession().data?.background ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what changes later is told to the map through refs.
  useEffect(() => {
    if (!there) return;
    const scrolls = matchMedia('(max-width: 63.99rem)').matches;
    const gestures = scrolls ? { touch: words.gestureTouch, wheel: words.gestureWheel } : null;
    const place = {
      container: container.current!,
      ...about,
      background,
      palette: paletteOf(),
      title: words.map,
      gestures,
    };
    return mapAt(place, listener, (opened) => {
      map.current = opened;
    });
  }, [there, language, background?.url]);
}

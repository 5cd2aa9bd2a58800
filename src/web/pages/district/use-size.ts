import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

/** The inner width and height of an element in pixels, as they change. 0, 0 before it is there. */
export function useSize(element: RefObject<HTMLElement | null>): readonly [number, number] {
  const [size, setSize] = useState<readonly [number, number]>([0, 0]);
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const measure = (): void => setSize([watched.clientWidth, watched.clientHeight]);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

/** A number that changes whenever the page's colours or fonts do: what is drawn by hand is drawn again. */
export function useColours(): number {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const changed = (): void => setTimes((before) => before + 1);
    const night = matchMedia('(prefers-color-scheme: dark)');
    const themed = new MutationObserver(changed);
    themed.observe(document.documentElement, { attributeFilter: ['data-theme', 'lang'] });
    night.addEventListener('change', changed);
    document.fonts.addEventListener('loadingdone', changed);
    return () => {
      themed.disconnect();
      night.removeEventListener('change', changed);
      document.fonts.removeEventListener('loadingdone', changed);
    };
  }, []);
  return times;
}

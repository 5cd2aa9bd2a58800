import { type PointerEvent, type ReactNode, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { districtWords } from '../../words/district-words.ts';
import { useSpeech, useWords } from '../../words/index.ts';
import { type Bins, binCount } from './bins.ts';
import { isoDay } from './days.ts';
import { paintBars } from './paint-bars.ts';
import { paletteOf } from './palette.ts';
import { dayAt, edgeNear, placeOf, type TimeAxis } from './time-axis.ts';
import { TimeHandle } from './time-handle.tsx';
import { TimeLabels } from './time-labels.tsx';
import { useColours, useSize } from './use-size.ts';

/** Days since 1970-01-01, both included. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

interface TimelineOf {
  readonly bins: Bins;
  readonly byBin: Float64Array;
  readonly dayless: number;
  /** The days that are shown; null: all. */
  readonly window: TimeWindow | null;
  /** While a hand is on it. */
  readonly drag: (window: TimeWindow | null) => void;
  /** When it has let go. */
  readonly settle: (window: TimeWindow | null) => void;
}

const barsHigh = 84;

/** Incidents over time. A window of it is chosen by dragging, or by moving its two ends with the keyboard. */
export function Timeline({ bins, byBin, dayless, window, drag, settle }: TimelineOf): ReactNode {
  const words = useWords(districtWords);
  const speech = useSpeech();
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [width] = useSize(box);
  const colours = useColours();
  const mirrored = speech.direction === 'rtl';
  const axis: TimeAxis = useMemo(
    () => ({ first: bins.edges[0]!, last: bins.edges[binCount(bins)]! - 1, width, mirrored }),
    [bins, width, mirrored],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: `colours` tells that they have changed.
  useLayoutEffect(() => {
    if (width > 0) paintBars(canvas.current!, { bins, byBin, axis, height: barsHigh }, paletteOf());
  }, [bins, byBin, axis, width, colours]);
  const brush = useBrush(axis, bins, window, drag, settle);
  const [left, right] = window ? edgesOf(axis, window) : [0, width];
  const said = (day: number): string => speech.days(isoDay(day));
  return (
    <section className="timeline" aria-labelledby="timeline" data-colours={colours}>
      <header>
        <h2 id="timeline">{words.timeline}</h2>
        <span className="soft small timeline-hint">{words.timelineHint}</span>
        {window && (
          <button type="button" className="quiet" onClick={() => settle(null)}>
            {words.wholeTime}
          </button>
        )}
      </header>
      <div ref={box} className="timeline-bars" dir="ltr" {...brush}>
        <div aria-hidden="true">
          <canvas ref={canvas} />
        </div>
        {window && (
          <>
            <div className="timeline-outside" style={{ left: 0, width: left }} />
            <div className="timeline-window" style={{ left, width: Math.max(right - left, 2) }} />
            <div className="timeline-outside" style={{ left: right, right: 0 }} />
          </>
        )}
        <TimeHandle
          name={words.from}
          day={window?.from ?? axis.first}
          at={axis.mirrored ? right : left}
          limits={[axis.first, window?.to ?? axis.last]}
          bins={bins}
          axis={axis}
          said={said}
          move={(day) => settle(wholeOr({ from: day, to: window?.to ?? axis.last }, axis))}
        />
        <TimeHandle
          name={words.to}
          day={window?.to ?? axis.last}
          at={axis.mirrored ? left : right}
          limits={[window?.from ?? axis.first, axis.last]}
          bins={bins}
          axis={axis}
          said={said}
          end
          move={(day) => settle(wholeOr({ from: window?.from ?? axis.first, to: day }, axis))}
        />
      </div>
      <TimeLabels bins={bins} axis={axis} />
      {dayless > 0 && <p className="soft small">{speech.count(words.dayless, dayless)}</p>}
    </section>
  );
}

/** A window over everything is none. */
const wholeOr = (window: TimeWindow, { first, last }: TimeAxis): TimeWindow | null =>
  window.from <= first && window.to >= last ? null : window;

function edgesOf(axis: TimeAxis, { from, to }: TimeWindow): [number, number] {
  // An address may ask for days before and after everything.
  const within = (day: number): number => Math.min(Math.max(day, axis.first), axis.last + 1);
  const ends = [placeOf(axis, within(from)), placeOf(axis, within(to + 1))] as const;
  return [Math.min(...ends), Math.max(...ends)];
}

interface Hold {
  /** What the hand holds: the first end is fixed and the other follows, or the whole window moves. */
  readonly fixed: number | null;
  readonly grabbed: number;
  readonly window: TimeWindow | null;
}

/** Dragging: from nowhere a new window, from an end that end, from the middle the window as it is. */
function useBrush(
  axis: TimeAxis,
  bins: Bins,
  window: TimeWindow | null,
  drag: TimelineOf['drag'],
  settle: TimelineOf['settle'],
) {
  const hold = useRef<Hold | null>(null);
  const latest = useRef<TimeWindow | null>(window);
  useEffect(() => {
    if (!hold.current) latest.current = window;
  }, [window]);
  const dayOf = (event: PointerEvent<HTMLDivElement>): number =>
    dayAt(axis, event.clientX - event.currentTarget.getBoundingClientRect().left);
  return {
    onPointerDown: (event: PointerEvent<HTMLDivElement>): void => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      hold.current = holdAt(axis, window, dayOf(event));
    },
    onPointerMove: (event: PointerEvent<HTMLDivElement>): void => {
      if (!hold.current) return;
      latest.current = held(hold.current, dayOf(event), bins, axis);
      drag(latest.current);
    },
    onPointerUp: (): void => {
      if (hold.current) settle(latest.current);
      hold.current = null;
    },
    onPointerCancel: (): void => {
      if (hold.current) settle(hold.current.window);
      hold.current = null;
    },
  };
}

/** How near to an end, in pixels, takes hold of it. */
const reach = 10;

function holdAt(axis: TimeAxis, window: TimeWindow | null, day: number): Hold {
  if (!window) return { fixed: day, grabbed: day, window };
  const near = (other: number): boolean => Math.abs(placeOf(axis, other) - placeOf(axis, day)) <= reach;
  if (near(window.from)) return { fixed: window.to, grabbed: day, window };
  if (near(window.to + 1)) return { fixed: window.from, grabbed: day, window };
  const inside = day > window.from && day < window.to;
  return { fixed: inside ? null : day, grabbed: day, window };
}

function held({ fixed, grabbed, window }: Hold, day: number, bins: Bins, axis: TimeAxis): TimeWindow | null {
  if (fixed === null && window) {
    const length = window.to - window.from;
    const from = edgeNear(bins, Math.min(Math.max(window.from + day - grabbed, axis.first), axis.last - length));
    return { from, to: from + length };
  }
  const [low, high] = [Math.min(fixed!, day), Math.max(fixed!, day)];
  const from = edgeNear(bins, low);
  return wholeOr({ from, to: Math.max(edgeNear(bins, high + 1) - 1, from) }, axis);
}

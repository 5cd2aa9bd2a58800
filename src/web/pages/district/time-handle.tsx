import type { KeyboardEvent, ReactNode } from 'react';
import type { Bins } from './bins.ts';
import { edgeStep, type TimeAxis } from './time-axis.ts';

interface Handle {
  readonly name: string;
  readonly day: number;
  /** Pixels from the left. */
  readonly at: number;
  readonly limits: readonly [number, number];
  readonly bins: Bins;
  readonly axis: TimeAxis;
  /** The last day of the window, not its first. */
  readonly end?: boolean;
  readonly said: (day: number) => string;
  readonly move: (day: number) => void;
}

const wide = 12;

/** One end of the window: a slider, one piece of time a step. */
export function TimeHandle({ name, day, at, limits, bins, axis, end, said, move }: Handle): ReactNode {
  const steps = (count: number): number => (end ? edgeStep(bins, day + 1, count) - 1 : edgeStep(bins, day, count));
  const onKeyDown = (event: KeyboardEvent): void => {
    const day = keyed(event.key, axis.mirrored, steps, limits);
    if (day === null) return;
    event.preventDefault();
    move(Math.min(Math.max(day, limits[0]), limits[1]));
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      className="timeline-handle"
      data-end={end}
      style={{ left: at }}
      aria-label={name}
      aria-valuemin={limits[0]}
      aria-valuemax={limits[1]}
      aria-valuenow={day}
      aria-valuetext={said(day)}
      onKeyDown={onKeyDown}
    />
  );
}

function keyed(
  key: string,
  mirrored: boolean,
  steps: (count: number) => number,
  [first, last]: readonly [number, number],
): number | null {
  const onward = mirrored ? 'ArrowLeft' : 'ArrowRight';
  const back = mirrored ? 'ArrowRight' : 'ArrowLeft';
  if (key === onward || key === 'ArrowUp') return steps(1);
  if (key === back || key === 'ArrowDown') return steps(-1);
  if (key === 'PageUp') return steps(wide);
  if (key === 'PageDown') return steps(-wide);
  if (key === 'Home') return first;
  return key === 'End' ? last : null;
}

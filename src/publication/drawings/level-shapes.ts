import type { Level } from '../../codebook/index.ts';

const circle = (r: number): string => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

/** The outline of each level's mark about 0,0, as an SVG path and for `Path2D`. Unknown is drawn hollow and broken. */
export const levelShapes: Readonly<Record<Level, string>> = {
  calm: circle(5.6),
  'mostly calm':
    'M-5-2.6A2.4 2.4 0 0 1-2.6-5H2.6A2.4 2.4 0 0 1 5-2.6V2.6A2.4 2.4 0 0 1 2.6 5H-2.6A2.4 2.4 0 0 1-5 2.6Z',
  tense: 'M0-6.8 6.8 0 0 6.8-6.8 0Z',
  unsafe: 'M0-6.6 6.6 5.2H-6.6Z',
  unknown: circle(5),
};

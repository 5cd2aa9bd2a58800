import type { Kind } from './kinds.ts';

/** Each kind's sign about 0,0, six units to each side: for SVG and for `Path2D`. */
export const kindShapes: Readonly<Record<Kind, string>> = {
  attack: 'M-5.4-2.6-2.6-5.4 0-2.8 2.6-5.4 5.4-2.6 2.8 0 5.4 2.6 2.6 5.4 0 2.8-2.6 5.4-5.4 2.6-2.8 0Z',
  explosion: 'M0-6.2 1.5-2.6 5.4-3.1 3 0 5.4 3.1 1.5 2.6 0 6.2-1.5 2.6-5.4 3.1-3 0-5.4-3.1-1.5-2.6Z',
  captivity: 'M-5-5H5V5H-5ZM-2.2-2.2V2.2H2.2V-2.2Z',
  property: 'M0-5.8 5.4-.9V5.2H-5.4V-.9Z',
  forces: 'M-5.4 3.2 0-4.6 5.4 3.2H2L0 .4-2 3.2Z',
  people: 'M-5.8 0A2.7 2.7 0 1 0-.4 0A2.7 2.7 0 1 0-5.8 0ZM.4 0A2.7 2.7 0 1 0 5.8 0A2.7 2.7 0 1 0 .4 0Z',
  other: 'M-3.6 0a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0-7.2 0Z',
};

import type { TimeMention } from '../mention.ts';

/** When something is that a time expression tells: EDTF, and the first and last day it can be. */
export interface WhenTold {
  readonly edtf: string;
  readonly earliest: string;
  readonly latest: string;
  readonly is: 'stated' | 'inferred';
}

/** The days of a time expression, as a claim keeps them; null where it names none ("daily", "two hours"). */
export function whenOf(time: TimeMention): WhenTold | null {
  const { edtf, earliest, latest, is } = time;
  return edtf === null || earliest === null || latest === null ? null : { edtf, earliest, latest, is };
}

import { namesLikeness, oneName } from './name-likeness.ts';
import { kmBetween, type PlaceView } from './place-view.ts';

export interface PlaceVerdict {
  readonly verdict: 'same' | 'doubt' | 'different';
  readonly score: number;
  readonly reason: string;
}

/** Are two places one, for what belongs to a place and not to a moment? Stricter than for events. */
export function samePlace(a: PlaceView, b: PlaceView): PlaceVerdict {
  if (a.names.length === 0 && b.names.length === 0) return sameArea(a, b);
  if (a.names.length === 0 || b.names.length === 0)
    return { verdict: 'different', score: -9, reason: 'one is a wider area' };
  const oneId = a.id !== null && a.id === b.id;
  const { likeness, left } = oneId ? oneName : namesLikeness(a.names, b.names);
  const areas = a.near.length > 0 && b.near.length > 0 && !a.near.some((name) => b.near.includes(name));
  const far = a.at && b.at ? kmBetween(a.at, b.at) : 0;
  if (likeness < 0.6 || far > 40 || (areas && far > 5))
    return { verdict: 'different', score: -9, reason: `${a.name} and ${b.name}` };
  const reason =
    a.name === b.name
      ? `both in ${a.name}`
      : `${a.name} and ${b.name} are ${left === 0 ? 'spelled alike' : 'names with a word in common'}`;
  return likeness >= 0.88 && left === 0 && !areas
    ? { verdict: 'same', score: 2 * likeness, reason }
    : { verdict: 'doubt', score: likeness, reason };
}

const sameArea = (a: PlaceView, b: PlaceView): PlaceVerdict =>
  a.far.join() === b.far.join()
    ? {
        verdict: 'same',
        score: a.far.length === 0 ? 0.5 : 1.5,
        reason: a.far.length === 0 ? 'no place is said' : 'the same area',
      }
    : { verdict: 'different', score: -9, reason: 'different areas' };

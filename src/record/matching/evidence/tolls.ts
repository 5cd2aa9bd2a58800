import type { EventView, Toll, TollName } from '../event-view.ts';
import { type Evidence, nothing } from './evidence.ts';

/** By how many were killed, injured or abducted. Early tolls grow; a toll of another size is another event. */
export function compareTolls(a: EventView, b: EventView, name: TollName): Evidence {
  const [one, other] = [a.tolls[name], b.tolls[name]];
  if (!one || !other) return nothing;
  const weight = name === 'killed' ? 1 : 0.6;
  const { score, word } = sizes(one, other);
  return { score: score * weight, reason: word === null ? null : `${name} ${one.best} and ${other.best}${word}` };
}

function sizes(one: Toll, other: Toll): { score: number; word: string | null } {
  const [low, high] = one.best <= other.best ? [one, other] : [other, one];
  if (low.best === high.best) return { score: rarity(low.best), word: low.best > 0 ? '' : null };
  const gap = high.best - low.best;
  if (gap <= Math.max(1, Math.round(high.best * 0.25)))
    return { score: low.best === 0 ? -0.4 : 0.5, word: ', nearly the same' };
  // "At least four" does not speak against seven.
  if (low.max === null && gap <= low.best * 2) return { score: 0, word: ', one of them at least' };
  if (high.best >= 2.5 * low.best && gap >= 10) return { score: -3, word: ', of another size' };
  if (high.best >= 2 * low.best && gap >= 3) return { score: -1.5, word: ', of another size' };
  return { score: -0.3, word: null };
}

/** The same number tells the more, the rarer it is: most events kill nobody or one. */
const rarity = (count: number): number =>
  count === 0 ? 0.2 : count === 1 ? 0.5 : count === 2 ? 0.9 : count <= 5 ? 1.5 : 2.2;

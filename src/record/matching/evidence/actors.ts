import type { ActorRef } from '../../../codebook/index.ts';
import type { EventView } from '../event-view.ts';
import { type Evidence, nothing } from './evidence.ts';

const same = (a: ActorRef, b: ActorRef): boolean =>
  (a.id !== null && a.id === b.id) || a.name.toLowerCase() === b.name.toLowerCase();

const named = (actors: readonly ActorRef[]): readonly ActorRef[] => actors.filter((actor) => actor.named);

/** By who did it. Sides accuse one another, so two names are a mark against and no refusal. */
export function comparePerpetrators({ perpetrators: a }: EventView, { perpetrators: b }: EventView): Evidence {
  const shared = named(a).find((one) => b.some((other) => same(one, other)));
  if (shared) return { score: 0.8, reason: `both by ${shared.name}` };
  const [one, other] = [named(a)[0], named(b)[0]];
  if (one && other)
    return {
      score: -0.8,
      reason: `by ${one.name} and by ${other.name}`,
      doubt: `said to be by ${one.name} and by ${other.name}`,
    };
  return nothing;
}

/** By whom it was done to. */
export function compareTargets({ targets: a }: EventView, { targets: b }: EventView): Evidence {
  if (a.length === 0 || b.length === 0) return nothing;
  const shared = named(a).find((one) => b.some((other) => same(one, other)));
  if (shared) return { score: 0.7, reason: `both against ${shared.name}` };
  if (a.some((one) => b.some((other) => one.category === other.category)))
    return { score: 0.3, reason: `both against ${a[0]!.category}` };
  const known = [...a, ...b].every((actor) => actor.category !== 'unknown');
  return known ? { score: -0.4, reason: `against ${a[0]!.category} and ${b[0]!.category}` } : nothing;
}

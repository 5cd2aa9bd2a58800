import type { ActorRef, ConditionAspect } from '../../codebook/index.ts';
import { type ActorMention, type Mentions, within } from '../../reading/index.ts';
import type { Saying } from './said.ts';

const armed: ReadonlySet<string> = new Set(['armed group']);
const forces: ReadonlySet<string> = new Set(['military', 'police', 'militia', 'armed group', 'government']);

const wantedFor: Partial<Record<ConditionAspect, ReadonlySet<string>>> = {
  threat: armed,
  control: forces,
  'presence of forces': forces,
  coordination: forces,
};

// Tokens that an armed group may be told of before "this organisation".
const farBack = 60;

/** Who threatens, holds, is stationed or works together: named in the saying itself, in its clause, or just before. */
export function doersOf({ actors }: Mentions, saying: Saying, clause: readonly [number, number]): ActorRef[] {
  const wanted = wantedFor[saying.aspect];
  if (!wanted) return [];
  const named = (from: number, to: number): readonly ActorMention[] =>
    within(actors, from, to).filter(
      ({ actor, kind }) => wanted.has(actor.category) && kind !== 'facility' && kind !== 'person',
    );
  const inside = named(saying.first, saying.last);
  const here = inside.some(({ actor }) => actor.named) || saying.aspect === 'control' ? inside : named(...clause);
  if (saying.aspect !== 'threat' || saying.state !== 'present' || saying.rule.includes('mines')) return unique(here);
  if (here.some(({ actor }) => actor.named)) return unique(here);
  const before = within(actors, Math.max(0, saying.first - farBack), saying.first).findLast(
    ({ actor }) => armed.has(actor.category) && actor.named,
  );
  return before ? [before.actor] : unique(here);
}

/** Each actor once, those with a name if there are any. */
function unique(mentions: readonly ActorMention[]): ActorRef[] {
  const actors = mentions.map(({ actor }) => actor);
  const named = actors.filter((actor) => actor.named);
  return [...new Map((named.length ? named : actors).map((actor) => [actor.id ?? actor.name, actor])).values()];
}

import { armedCategories } from '../../codebook/index.ts';
import type { Count, Group } from '../../reading/index.ts';
import type { Draft } from './draft.ts';
import { byKind, isMore, kindOf, toldOnce } from './told-once.ts';
import { type Harm, sumOf, type Toll } from './toll.ts';

/**
 * How many were harmed, as the one says who tells of it. `isOfOther`: somebody else gives that number; a larger one
 * widens the range and is no sum with theirs.
 */
export function countOf(draft: Draft, harm: Harm, text: string, isOfOther: (toll: Toll) => boolean): Count | null {
  const tolls = draft.happenings
    .flatMap((h) => h.tolls.filter((t) => t.harm === harm))
    .map((t) => counted(draft, t))
    .filter((t) => sumOf(t.groups));
  if (!tolls.length) return null;
  const rivals = rivalsIn(tolls, isOfOther);
  const kept = toldOnce(
    tolls.filter((t) => !rivals.includes(t)),
    text,
  );
  const own = added(kept);
  const larger = toldOnce(rivals, text).filter((t) => sumOf(t.groups)!.best > own.best);
  // "several fighters were killed. An official counts ten": words for some give way to a number.
  const told = isVague(kept, text) && larger.length > 0 ? larger.slice(-1) : kept;
  const { best } = added(told);
  const by = partsBy(told);
  return {
    best,
    min: own.min,
    max: [own, ...larger.map((t) => sumOf(t.groups)!)].reduce<number | null>(upper, 0),
    unit: 'people',
    text: [...kept, ...larger].map((t) => text.slice(t.groups[0]!.start, t.groups.at(-1)!.end)).join('; '),
    ...(by.length > 1 || (by.length === 1 && by[0]!.count < best) ? { by } : {}),
  };
}

const vague = /\b(?:several|some|many|few|dozens?|scores|hundreds|number|numerous)\b/i;

const isVague = (tolls: readonly Toll[], text: string): boolean =>
  tolls.some((t) => t.groups.some(({ start, end }) => vague.test(text.slice(start, end))));

const upper = (most: number | null, { max }: { readonly max: number | null }): number | null =>
  most === null || max === null ? null : Math.max(most, max);

function added(tolls: readonly Toll[]): Pick<Count, 'best' | 'min' | 'max'> {
  const counts = tolls.map((t) => sumOf(t.groups)!);
  return {
    best: counts.reduce((sum, c) => sum + c.best, 0),
    min: counts.reduce((sum, c) => sum + c.min, 0),
    max: counts.some((c) => c.max === null) ? null : counts.reduce((sum, c) => sum + c.max!, 0),
  };
}

/** Numbers that somebody else gives of people whom the claim's own source counts too. */
function rivalsIn(tolls: readonly Toll[], isOfOther: (toll: Toll) => boolean): readonly Toll[] {
  const others = tolls.filter((t) => isOfOther(t) && !isMore(t));
  const own = new Set(tolls.filter((t) => !others.includes(t)).flatMap((t) => byKind(t).map(kindOf)));
  if (own.size === 0) return [];
  return others.filter(
    (t) => own.has('people') || byKind(t).some((part) => kindOf(part) === 'people' || own.has(kindOf(part))),
  );
}

const victims = /^(?:victims?|hostages?|captives?|abductees|men|women|they|them|group)$/;

/** "The miners were shot": as many as were told of before by the same noun. */
function counted(draft: Draft, toll: Toll): Toll {
  if (!toll.groups.some((g) => g.definite && !g.count)) return toll;
  const told = draft.happenings
    .filter((h) => h.sentence < toll.sentence)
    .flatMap((h) => h.groups.filter((g) => g.count && g.person && g.count.best > 1));
  const groups = toll.groups.map((group) => {
    if (!group.definite || group.count) return group;
    const same =
      told.find((g) => g.noun === group.noun) ??
      (victims.test(group.noun ?? '') || group.kind === 'pronoun' ? told[0] : undefined);
    return same ? { ...group, count: same.count } : group;
  });
  return { ...toll, groups };
}

function partsBy(tolls: readonly Toll[]): { who: string; count: number }[] {
  const parts = tolls.flatMap((t) => (isSplit(t) ? t.parts : t.groups));
  const by = new Map<string, number>();
  for (const part of parts) {
    if (!part.count || part.count.best === 0) continue;
    const who = nameOf(part);
    by.set(who, (by.get(who) ?? 0) + part.count.best);
  }
  return [...by].map(([who, count]) => ({ who, count }));
}

/** Parts that come to no more than their whole. */
const isSplit = ({ parts, groups }: Toll): boolean =>
  parts.length > 0 && (sumOf(parts)?.best ?? 0) <= (sumOf(groups)?.best ?? 0);

const nameOf = (group: Group): string =>
  group.actor
    ? armedCategories.has(group.actor.actor.category) || group.actor.kind === 'people'
      ? group.actor.text
      : group.actor.actor.name
    : (group.noun ?? 'people');

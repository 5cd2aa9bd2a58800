import { armedCategories } from '../../codebook/index.ts';
import type { Count, Group } from '../../reading/index.ts';
import type { Draft } from './draft.ts';
import { type Harm, sumOf, type Toll } from './toll.ts';

/** How many were harmed over all that is told: a total and its parts are one, others are added. */
export function countOf(draft: Draft, harm: Harm, text: string): Count | null {
  const tolls = draft.happenings
    .flatMap((h) => h.tolls.filter((t) => t.harm === harm))
    .map((t) => counted(draft, t))
    .filter((t) => sumOf(t.groups));
  if (!tolls.length) return null;
  const coded = tolls.find((t) => t.rule === 'toll: coded');
  const kept: Toll[] = coded ? [coded] : [];
  const isPart = (toll: Toll): boolean => toll.groups.every((g) => partitive.test(text.slice(g.start, g.end)));
  if (!coded)
    for (const toll of tolls) if (!repeats(kept, toll) && !(isPart(toll) && isOf(kept, toll))) add(kept, toll);
  const counts = kept.map((t) => sumOf(t.groups)!);
  const best = counts.reduce((sum, c) => sum + c.best, 0);
  const by = partsBy(kept);
  return {
    best,
    min: counts.reduce((sum, c) => sum + c.min, 0),
    max: counts.some((c) => c.max === null) ? null : counts.reduce((sum, c) => sum + c.max!, 0),
    unit: 'people',
    text: kept.map((t) => text.slice(t.groups[0]!.start, t.groups.at(-1)!.end)).join('; '),
    ...(by.length > 1 || (by.length === 1 && by[0]!.count < best) ? { by } : {}),
  };
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

/** Is this toll told already? A later total takes the place of its parts. */
function repeats(kept: Toll[], toll: Toll): boolean {
  const mine = sumOf(toll.groups)!;
  if (!kept.length) return false;
  if (mine.best === 0) return true;
  if (kept.every((k) => sumOf(k.groups)!.best === 0)) {
    kept.length = 0;
    return false;
  }
  if (isMore(toll)) return false;
  const total = kept.reduce((sum, k) => sum + sumOf(k.groups)!.best, 0);
  if (toll.groups.every((g) => g.definite)) return true;
  const same = kept.find((k) => sumOf(k.groups)!.best === mine.best && kindOf(k) === kindOf(toll));
  if (same) return true;
  if (kindOf(toll) === 'people' || kept.every((k) => kindOf(k) === 'people')) {
    if (mine.best >= total) kept.length = 0;
    return mine.best < total || kept.length > 0;
  }
  return false;
}

/** Another number of the same kind of people is a rival of the one before, and the larger stands: no sum is made of both. */
function add(kept: Toll[], toll: Toll): void {
  const kinds = new Set(byKind(toll).map(kindOf));
  const isRival = (other: Toll): boolean => byKind(other).some((part) => kinds.has(kindOf(part)));
  if (isMore(toll) || !kept.some(isRival)) kept.push(toll);
  else kept.splice(0, kept.length, ...largest(kept.flatMap(byKind), byKind(toll)));
}

/** The larger number for each kind of people, in the order told. */
function largest(kept: readonly Toll[], more: readonly Toll[]): Toll[] {
  const rivalOf = (toll: Toll, others: readonly Toll[]) => others.find((other) => kindOf(other) === kindOf(toll));
  const stays = kept.map((toll) => {
    const rival = rivalOf(toll, more);
    return rival && sumOf(rival.groups)!.best > sumOf(toll.groups)!.best ? rival : toll;
  });
  return [...stays, ...more.filter((toll) => !rivalOf(toll, kept))];
}

/** "three of the officers". */
const partitive = /\bof (?:the|those|these|them|whom)\b/i;

/** Are they some of those told of before: the same kind of people, or by the same noun? */
function isOf(kept: readonly Toll[], toll: Toll): boolean {
  const before = new Set(kept.flatMap(({ groups }) => groups.flatMap((g) => [groupKind(g), g.noun])));
  return !isMore(toll) && toll.groups.every((g) => before.has(groupKind(g)) || before.has(g.noun));
}

/** "another six", "six were also killed": beside those told before. */
const isMore = ({ extra, groups }: Toll): boolean => extra || groups.some((g) => g.others);

/** "ten soldiers and three farmers": the number of each kind of people by itself. */
function byKind(toll: Toll): readonly Toll[] {
  const told = toll.groups.filter((g) => g.count);
  const kinds = [...new Set(told.map(groupKind))];
  if (kinds.length < 2) return [toll];
  return kinds.map((kind) => ({ ...toll, groups: told.filter((g) => groupKind(g) === kind), parts: [] }));
}

/** Whom a toll counts: a kind of people, or `people` when the words only say people. */
function kindOf(toll: Toll): string {
  const kinds = new Set(toll.groups.map(groupKind));
  return kinds.size === 1 ? [...kinds][0]! : [...kinds].sort().join('+');
}

const plainPeople =
  /^(?:people|persons?|victims?|individuals?|others?|dead|wounded|injured|casualt(?:y|ies)|fatalit(?:y|ies)|deaths?|bodies|body|lives|someone|no|man|men|woman|women)$/;

function groupKind(group: Group): string {
  if (group.noun === null || plainPeople.test(group.noun)) return 'people';
  return group.actor ? group.actor.actor.category : group.noun;
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

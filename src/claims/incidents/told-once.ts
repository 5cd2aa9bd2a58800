import type { Group } from '../../reading/index.ts';
import { sumOf, type Toll } from './toll.ts';

/** Tolls of one harm without what is told twice: a total and its parts are one, others are added. */
export function toldOnce(tolls: readonly Toll[], text: string): readonly Toll[] {
  const coded = tolls.find((t) => t.rule === 'toll: coded');
  if (coded) return [coded];
  const kept: Toll[] = [];
  const isPart = (toll: Toll): boolean => toll.groups.every((g) => partitive.test(text.slice(g.start, g.end)));
  for (const toll of tolls) if (!repeats(kept, toll) && !(isPart(toll) && isOf(kept, toll))) add(kept, toll);
  return kept;
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
export const isMore = ({ extra, groups }: Toll): boolean => extra || groups.some((g) => g.others);

/** "ten soldiers and three farmers": the number of each kind of people by itself. */
export function byKind(toll: Toll): readonly Toll[] {
  const told = toll.groups.filter((g) => g.count);
  const kinds = [...new Set(told.map(groupKind))];
  if (kinds.length < 2) return [toll];
  return kinds.map((kind) => ({ ...toll, groups: told.filter((g) => groupKind(g) === kind), parts: [] }));
}

/** Whom a toll counts: a kind of people, or `people` when the words only say people. */
export function kindOf(toll: Toll): string {
  const kinds = new Set(toll.groups.map(groupKind));
  return kinds.size === 1 ? [...kinds][0]! : [...kinds].sort().join('+');
}

const plainPeople =
  /^(?:people|persons?|victims?|individuals?|others?|dead|wounded|injured|casualt(?:y|ies)|fatalit(?:y|ies)|deaths?|bodies|body|lives|someone|no|man|men|woman|women)$/;

function groupKind(group: Group): string {
  if (group.noun === null || plainPeople.test(group.noun)) return 'people';
  return group.actor ? group.actor.actor.category : group.noun;
}

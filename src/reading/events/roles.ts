import { belongingParticiples } from '../../codebook/index.ts';
import type { Group } from '../groups/index.ts';
import type { Token } from '../token.ts';

const breaks = new Set([
  ';',
  ':',
  '—',
  '--',
  'while',
  'after',
  'before',
  'when',
  'because',
  'but',
  'although',
  'whereas',
  'said',
  'that',
  'if',
  'as',
  'until',
  'since',
]);
const objectPronouns = new Set(['him', 'them', 'her', 'whom', 'us', 'me']);
const relative = new Set(['who', 'which', 'that', 'whom']);

/** A list of groups joined by commas and "and", told from any one of them; parts ("including …") are left out. */
function listAround(groups: readonly Group[], at: number): Group[] {
  let from = at;
  while (from > 0 && groups[from]!.link !== null) from--;
  // A part leads back to its whole: "ten people, including a child, were killed".
  const chain = groups.slice(from, at + 1);
  const part = chain.findIndex((g) => g.link === 'including');
  const whole = part > 0 ? [...chain.slice(0, part), ...afterParts(chain, part)] : chain;
  return whole.filter((g) => g.link !== 'apposition' || g === whole[0]);
}

/** "seven guards, including officers, and three assailants": who is counted after parts that are not. */
function afterParts(chain: readonly Group[], part: number): Group[] {
  const at = chain.findIndex((g, i) => i > part && g.link === 'and' && g.count !== null);
  return at > 0 && chain.slice(part, at).every((g) => g.count === null) ? chain.slice(at) : [];
}

function listAfter(groups: readonly Group[], at: number): Group[] {
  const list = [groups[at]!];
  let inParts = false;
  for (let i = at + 1; i < groups.length && groups[i]!.link !== null; i++) {
    if (groups[i]!.link === 'including') inParts = true;
    else if (groups[i]!.link === 'and' && !inParts) list.push(groups[i]!);
  }
  return list;
}

/** Who stands as subject of the verb group that starts at `verbAt`. */
export function subjectOf(tokens: readonly Token[], groups: readonly Group[], verbAt: number, first: number): Group[] {
  const before = tokens[verbAt - 1]?.lower ?? '';
  if (relative.has(before) || (before === ',' && relative.has(tokens[verbAt - 2]?.lower ?? '')))
    return antecedent(groups, verbAt);
  const boundary = boundaryBefore(tokens, verbAt, first);
  let nested: number | null = null;
  for (let i = groups.length - 1; i >= 0; i--) {
    const group = groups[i]!;
    if (group.last >= verbAt) continue;
    if (group.first < boundary) break;
    if (objectPronouns.has(tokens[group.first]!.lower) || relative.has(tokens[group.first]!.lower)) continue;
    // Another name of somebody: what counts is how that somebody stands.
    if (group.link === 'apposition' && i > 0) continue;
    if (group.preposition !== null && group.link === null && !opensClause.has(group.preposition)) {
      nested ??= i;
      continue;
    }
    return heads(groups, i);
  }
  return nested === null ? [] : inner(groups, nested);
}

// "after a driver was shot": these open a clause as often as a phrase.
const opensClause = new Set(['after', 'before', 'as', 'since', 'until']);

// "the bodies of three soldiers were found": with nothing better, what hangs on "of".
const inner = (groups: readonly Group[], at: number): Group[] =>
  groups[at]!.preposition === 'of' ? listAround(groups, at) : [];

function heads(groups: readonly Group[], at: number): Group[] {
  const list = listAround(groups, at);
  return list.length > 1 && list[0]!.preposition !== null ? list.slice(1) : list;
}

function antecedent(groups: readonly Group[], verbAt: number): Group[] {
  for (let i = groups.length - 1; i >= 0; i--) {
    const group = groups[i]!;
    if (group.last < verbAt - 1 && group.kind !== 'pronoun') return listAround(groups, i).slice(-1);
  }
  return [];
}

function boundaryBefore(tokens: readonly Token[], verbAt: number, first: number): number {
  for (let i = verbAt - 1; i >= first; i--) if (breaks.has(tokens[i]!.lower)) return i + 1;
  return first;
}

/** Who stands as object right after token `last`: at most `reach` tokens on, before the clause ends. */
export function objectOf(tokens: readonly Token[], groups: readonly Group[], last: number, reach = 4): Group[] {
  const sentence = tokens[last]!.sentence;
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i]!;
    if (group.first <= last) continue;
    if (group.first - last > reach || tokens[group.first]!.sentence !== sentence) return [];
    if (crossesClause(tokens, last + 1, group.first)) return [];
    if (hangsOff(tokens, group, last)) return [];
    return listAfter(groups, i);
  }
  return [];
}

// "killed in the village": the village hangs on "in", not on the verb.
function hangsOff(tokens: readonly Token[], group: Group, last: number): boolean {
  if (group.preposition === null || /^(?:of|on|at)$/.test(group.preposition)) return false;
  for (let i = last + 1; i < group.first; i++) if (tokens[i]!.lower === group.preposition) return true;
  return false;
}

function crossesClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokens[i]!.kind === 'mark' && tokens[i]!.text !== '"' && tokens[i]!.text !== '“') return true;
  return false;
}

/** Groups that hang on the event by a preposition ("by militants", "on a checkpoint"), up to `reach` tokens after it. */
export function groupsBy(
  tokens: readonly Token[],
  groups: readonly Group[],
  last: number,
  prepositions: ReadonlySet<string>,
  reach: number,
): Group[] {
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i]!;
    if (group.first <= last) continue;
    if (group.first - last > reach) return [];
    if (
      group.preposition !== null &&
      prepositions.has(group.preposition) &&
      !stops(tokens, last + 1, group.first) &&
      !ofAnotherVerb(tokens, last, group)
    )
      return listAfter(groups, i);
  }
  return [];
}

/** "a bomb hit a house owned by a judge": the judge hangs on "owned". */
function ofAnotherVerb(tokens: readonly Token[], last: number, group: Group): boolean {
  if (group.preposition !== 'by') return false;
  for (let i = group.first - 1; i > last + 1; i--)
    if (tokens[i]!.lower === 'by') return belongingParticiples.has(tokens[i - 1]!.lower);
  return false;
}

function stops(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (breaks.has(tokens[i]!.lower) || tokens[i]!.text === '.') return true;
  return false;
}

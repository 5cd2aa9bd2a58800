import { lightVerbs, type Trigger } from '../../codebook/index.ts';
import type { EventMention } from '../event.ts';
import type { Group, Look } from '../groups/index.ts';
import type { Token } from '../token.ts';
import { groupsBy, objectOf, subjectOf } from './roles.ts';
import type { Stance } from './voice.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const byWords = set('by');
const ofWords = set('of');
const onWords = set('on against targeting at upon of with carrying into towards toward');
const atWords = set('on at against upon with into targeting towards toward near between to');

interface Parties {
  readonly agents: readonly Group[];
  readonly patients: readonly Group[];
}

/** Who did it and to whom, by the grammar of the trigger's clause. */
export function partiesOf(
  look: Look,
  groups: readonly Group[],
  trigger: Trigger,
  stance: Stance,
  first: number,
  last: number,
  opening: number,
  before: EventMention | undefined,
): Parties {
  const { tokens } = look.words;
  const by = groupsBy(tokens, groups, last, byWords, 14);
  if (stance.as === 'noun') return ofNoun(tokens, groups, trigger, first, last, opening, by);
  if (stance.voice === 'passive') return { agents: by, patients: sufferers(tokens, groups, stance, opening, before) };
  const agents = meant(groups, agentsOf(tokens, groups, stance, first, opening, before));
  if (trigger.sense.intransitive && trigger.sense.effect)
    return { agents: trigger.sense.type ? groupsBy(tokens, groups, last, ofWords, 4) : by, patients: agents };
  const object = trigger.sense.intransitive ? [] : objectOf(tokens, groups, last);
  return { agents, patients: object.length ? object : groupsBy(tokens, groups, last, atWords, 8) };
}

/** Whom a passive speaks of: its own subject, or that of the passive it is joined to ("was found and defused"). */
function sufferers(
  tokens: readonly Token[],
  groups: readonly Group[],
  stance: Stance,
  opening: number,
  before: EventMention | undefined,
): readonly Group[] {
  const aside = withWhom(tokens, groups, stance.verbAt);
  if (aside) return aside;
  const joined = tokens[stance.verbAt - 1]?.lower === 'and' && before?.voice === 'passive';
  if (joined && stance.verbAt - before.last <= 2 && before.patients.length) return before.patients;
  return subjectOf(tokens, groups, stance.verbAt, opening);
}

/** "Nine were killed, with six soldiers and a nurse injured", "with others injured": whom only the aside speaks of; null outside one. */
function withWhom(tokens: readonly Token[], groups: readonly Group[], verbAt: number): readonly Group[] | null {
  if (/^(?:others|more|many)$/.test(tokens[verbAt - 1]?.lower ?? '') && tokens[verbAt - 2]?.lower === 'with') return [];
  const last = groups.findIndex((g) => g.last === verbAt - 1);
  let first = last;
  while (first > 0 && groups[first]!.link === 'and') first--;
  const told = first < 0 ? [] : groups.slice(first, last + 1);
  const isAside = tokens[(told[0]?.first ?? 0) - 1]?.lower === 'with' && told.every(({ person }) => person !== false);
  return isAside ? told : null;
}

/** "the army announced it has seized …": the pronoun stands for the force or group named before it. */
function meant(groups: readonly Group[], agents: readonly Group[]): readonly Group[] {
  const pronoun = agents.length === 1 && agents[0]!.kind === 'pronoun' ? agents[0]! : null;
  if (!pronoun) return agents;
  const named = groups.filter(
    (g) => g.last < pronoun.first && (g.actor?.kind === 'force' || g.actor?.kind === 'group'),
  );
  return named.length ? named.slice(-1) : agents;
}

function agentsOf(
  tokens: readonly Token[],
  groups: readonly Group[],
  stance: Stance,
  first: number,
  opening: number,
  before: EventMention | undefined,
): readonly Group[] {
  const word = tokens[stance.verbAt - 1]?.lower ?? '';
  // "militants chased for abducting two farmers": whoever is named just before.
  if (stance.infinitive && word === 'for')
    return groups.filter((g) => g.last < stance.verbAt - 1 && g.last > stance.verbAt - 12).slice(-1);
  if (stance.infinitive && tokens[first - 1]?.lower !== 'to') return before?.voice === 'active' ? before.agents : [];
  // "stormed the village, wounded three and set fire to a house": one subject for all.
  if (
    /^(?:,|and|then|before|to)$/.test(word) &&
    before?.as === 'verb' &&
    before.voice === 'active' &&
    before.agents.length &&
    !subjectBetween(tokens, groups, before, stance.verbAt)
  )
    return before.agents;
  return subjectOf(tokens, groups, stance.verbAt, opening);
}

/** "X took the town; the army drove it out and regained it": somebody else has taken the word. */
function subjectBetween(
  tokens: readonly Token[],
  groups: readonly Group[],
  before: EventMention,
  verbAt: number,
): boolean {
  for (let i = before.last + 1; i < verbAt; i++) if (tokens[i]!.text === ';') return true;
  return groups.some(
    (g) =>
      g.first > before.last &&
      g.last < verbAt - 1 &&
      (g.actor?.kind === 'group' || g.actor?.kind === 'force') &&
      g.preposition === null &&
      g.link === null &&
      !before.patients.includes(g),
  );
}

function ofNoun(
  tokens: readonly Token[],
  groups: readonly Group[],
  trigger: Trigger,
  first: number,
  last: number,
  opening: number,
  by: readonly Group[],
): Parties {
  const patients = groupsBy(
    tokens,
    groups,
    last,
    trigger.sense.effect ? ofWords : onWords,
    trigger.sense.effect ? 5 : 8,
  );
  if (by.length) return { agents: by, patients };
  const light = lightVerbBefore(tokens, first, opening);
  if (light >= 0) return { agents: subjectOf(tokens, groups, light, opening), patients };
  const owner = groups.find((g) => g.last === first - 1 || (g.last === first - 2 && tokens[first - 1]!.lower === "'s"));
  return { agents: owner && !trigger.sense.effect ? [owner] : [], patients };
}

/** "launched an attack", "threw a grenade": the verb carries the noun's subject. Its token, or -1. */
function lightVerbBefore(tokens: readonly Token[], first: number, opening: number): number {
  for (let i = first - 1; i >= Math.max(opening, first - 6); i--) {
    if (lightVerbs.has(tokens[i]!.lower))
      return /^(?:was|were|been|be)$/.test(tokens[i - 1]?.lower ?? '') ? -1 : auxiliaryStart(tokens, i);
    if (tokens[i]!.kind === 'mark') return -1;
  }
  return -1;
}

const auxiliaryStart = (tokens: readonly Token[], at: number): number =>
  /^(?:has|have|had)$/.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at;

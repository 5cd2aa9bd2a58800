import { type ActorCategory, type ActorRef, actorKinds } from '../../codebook/index.ts';
import { capitalRun } from './capital-run.ts';
import { groupNouns, otherBodies, struggle } from './group-nouns.ts';
import { modifiers } from './modifiers.ts';
import { type NameContext, namedAt } from './named-at.ts';
import { originAt } from './origins.ts';
import { openers } from './plain-capitals.ts';

interface Unlisted {
  readonly actor: ActorRef;
  readonly last: number;
}

/** A group that is in no list, told by the words of its name: "Coastal Liberation Front", "Army of the Lake". */
export function unlistedGroupAt(context: NameContext, at: number, last: number): Unlisted | null {
  if (context.shouting) return shoutedAt(context, at, last);
  if (at < context.plainUntil || !canBegin(context, at)) return null;
  const run = capitalRun(context.tokens, at, last);
  if (run === at) return null;
  const noun = firstNoun(context, at, run);
  if (noun < 0) context.plainUntil = run + 1;
  if (noun < 0 || !leadsTo(context, at, noun)) return null;
  const end = tailOf(context, noun, run);
  if (end === at || !isGroupName(context, at, noun, end)) return null;
  const actor = { id: null, name: context.textOf(at, end), named: true, category: categoryOf(context, noun, at, end) };
  return { actor, last: end };
}

const rising = /^(?:liberation|revolutionary|resistance|guerrilla|popular|patriotic|people)$/;

/** Where all is in capitals only words of struggle tell a name: "NATIONAL LIBERATION FRONT". */
function shoutedAt(context: NameContext, at: number, last: number): Unlisted | null {
  const { tokens } = context;
  let rises = false;
  for (let i = at; i <= last && i < at + 8; i++) {
    const word = tokens[i]!.lower;
    const category = groupNouns.get(word);
    rises ||= rising.test(word);
    const goesOn = struggle.has(tokens[i + 1]?.lower ?? '') || groupNouns.has(tokens[i + 1]?.lower ?? '');
    if (category && i > at && rises && !goesOn)
      return { actor: { id: null, name: context.textOf(at, i), named: true, category }, last: i };
    if (!category && !struggle.has(word) && word !== "'s") return null;
  }
  return null;
}

function canBegin({ tokens }: NameContext, at: number): boolean {
  const { kind, capital, lower } = tokens[at]!;
  if (kind !== 'word' || !capital || openers.has(lower) || (modifiers.has(lower) && !/(?:ern|al|ic|ist)$/.test(lower)))
    return false;
  return !(actorKinds.get(lower)?.is === 'people' && tokens[at + 1]?.lower === 'of');
}

function firstNoun({ tokens }: NameContext, at: number, run: number): number {
  const isNoun = (i: number): boolean => tokens[i]!.capital && groupNouns.has(tokens[i]!.lower);
  for (let i = at; i <= run; i++) {
    if (!isNoun(i)) continue;
    while (i < run && isNoun(i + 1)) i++;
    return i;
  }
  return -1;
}

const owners = new Set('people peoples workers women citizens students farmers peasants soldiers patriots'.split(' '));

/**
 * Whether the words before the noun belong to its name: not so with "Karim's Movement", "Spirit of Liberation",
 * "Karim and the Movement", nor where a known name begins among them.
 */
function leadsTo(context: NameContext, at: number, noun: number): boolean {
  const { tokens } = context;
  for (let i = at + 1; i < noun; i++) {
    const word = tokens[i]!.lower;
    if (word === "'s" && !owners.has(tokens[i - 1]!.lower)) return false;
    if (word === 'of' || word === 'the' || word === 'and') return false;
    if (tokens[i - 1]!.lower === 'for' && namedAt(context, i, noun)) return false;
  }
  return true;
}

/** A name goes on after its noun only by "of" or "for": "Front for the Defence of the Coast". */
function tailOf(context: NameContext, noun: number, run: number): number {
  const { tokens } = context;
  if (!/^(?:of|for)$/.test(tokens[noun + 1]?.lower ?? '')) return noun;
  const whose = tokens[noun + 2]?.lower === 'the' ? noun + 3 : noun + 2;
  return whose <= run && namedAt(context, whose, run) ? noun : run;
}

const stateBodies = new Set('army command guard guards force forces battalion regiment division corps'.split(' '));

function isGroupName({ tokens }: NameContext, at: number, noun: number, end: number): boolean {
  for (let i = at; i <= end; i++) if (otherBodies.has(tokens[i]!.lower)) return false;
  const word = tokens[noun]!.lower;
  if (stateBodies.has(word) && originAt(tokens, at, noun)?.last === noun - 1) return false;
  const category = groupNouns.get(word);
  if (category === 'political party')
    return noun > at && (/^(?:party|congress|league)$/.test(word) || fights(tokens, at, noun));
  return category !== 'military' || (noun > at && fights(tokens, at, noun));
}

function fights(tokens: NameContext['tokens'], at: number, noun: number): boolean {
  for (let i = at; i < noun; i++) if (struggle.has(tokens[i]!.lower)) return true;
  return false;
}

function categoryOf({ tokens }: NameContext, noun: number, at: number, end: number): ActorCategory {
  const category = groupNouns.get(tokens[noun]!.lower)!;
  if (category === 'political party') return category;
  for (let i = at; i <= end; i++) {
    if (/^(?:infantry|mechani[sz]ed|armou?red|airborne|rangers?)$/.test(tokens[i]!.lower)) return 'military';
    if (/^(?:liberation|resistance|revolutionary|martyrs|jihad)$/.test(tokens[i]!.lower)) return 'armed group';
  }
  return category;
}

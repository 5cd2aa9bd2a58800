import { type SourceRole, sourceRoles } from '../../codebook/index.ts';
import type { ActorMention } from '../mention.ts';
import type { SourceKind } from '../source.ts';
import type { Token } from '../token.ts';
import { within } from '../within.ts';
import type { Words } from '../words.ts';
import { determiners, prepositions, pronouns } from './function-words.ts';
import { knownSpeakers } from './lexicon.ts';
import { type FoundRole, kindOf } from './speaker-kind.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';

/** What a phrase tells about a speaker. */
export interface Speaker {
  readonly first: number;
  readonly last: number;
  readonly kind: SourceKind;
  readonly name: string | null;
  /** Tokens of the name. */
  readonly named: readonly [first: number, last: number] | null;
  /** The noun of the role in lower case: "officer". */
  readonly head: string | null;
  readonly role: SourceRole | null;
  /** "he", "they", "all of them": somebody said before. */
  readonly pronoun: 'one' | 'many' | null;
  /** "the officer", "the same source": perhaps somebody said before. */
  readonly definite: boolean;
}

type Range = readonly [first: number, last: number];

const quantities = new Set(
  'number group couple handful majority dozens scores hundreds thousands some most many several all one two three both none'.split(
    ' ',
  ),
);
const definites = new Set('the this that these those same his her its their our'.split(' '));
const nameParts =
  /^(?:(?:al|el|ul|as|ash|ad|an|ar|at|az|abu|abd)-.+|al|el|bin|ibn|de|del|la|van|von|da|dos|y|abu|umm|um)$/;

/** Reads a speaker's kind, name and role off the phrase; null when it names nobody who can speak. */
export function describeSpeaker(words: Words, phrase: SpeakerPhrase, actors: readonly ActorMention[]): Speaker | null {
  const { tokens } = words;
  const block = phrase.blocks[0]!;
  const start = tokens[block[0]]!;
  const pronoun = pronounOf(tokens, block);
  const bare = {
    first: phrase.first,
    last: phrase.last,
    name: null,
    named: null,
    head: null,
    role: null,
    definite: false,
  };
  if (pronoun) return { ...bare, kind: 'unknown', pronoun };
  const nucleus = nucleusOf(tokens, block);
  const main = roleIn(tokens, nucleus);
  const appositive =
    main?.role.is === 'person' || main?.role.is === 'people' || phrase.blocks.length < 2
      ? null
      : roleIn(tokens, nucleusOf(tokens, phrase.blocks[1]!));
  const known = knownIn(tokens, block, actors);
  const named = nameOf(words, phrase, nucleus, main, known);
  const person = appositive?.role.is === 'person' ? appositive : null;
  const found = person ?? main ?? appositive;
  if (!found && !known && !named) return null;
  const kind = kindOf(tokens, found, known, nucleus);
  return {
    ...bare,
    kind,
    name: named ? words.text.slice(tokens[named[0]]!.start, tokens[named[1]]!.end).replace(/\s+/g, ' ') : null,
    named,
    head: found?.word ?? null,
    role: found ? oneOf(tokens, block, found.role) : null,
    pronoun: null,
    definite: definites.has(start.lower),
  };
}

/** "One of the traders" is somebody, not many. */
const oneOf = (tokens: readonly Token[], [first]: Range, role: SourceRole): SourceRole =>
  role.is === 'people' && tokens[first]!.lower === 'one' && tokens[first + 1]?.lower === 'of'
    ? { ...role, is: 'person' }
    : role;

function pronounOf(tokens: readonly Token[], [first, last]: Range): Speaker['pronoun'] {
  const end = tokens[last]!.lower;
  if (first === last && pronouns.has(end)) return end === 'they' || end === 'we' ? 'many' : 'one';
  if (last - first <= 3 && end === 'them') return 'many';
  const start = tokens[first]!.lower;
  return first === last && /^(?:all|both|others|many|some|most|several)$/.test(start) ? 'many' : null;
}

/** The words before the first preposition, after "a number of". */
function nucleusOf(tokens: readonly Token[], [first, last]: Range): Range {
  let from = first;
  for (let at = first; at < Math.min(last, first + 4); at++)
    if (quantities.has(tokens[at]!.lower) && tokens[at + 1]!.lower === 'of') from = at + 2;
  let to = from;
  while (to < last && !cuts(tokens[to + 1]!)) to++;
  return [from, to];
}

const cuts = (token: Token): boolean =>
  prepositions.has(token.lower) || /^(?:who|whose|that|which|\()$/.test(token.lower);

/** The last noun of a role in a stretch: "commander" in "Iraqi army commander". */
function roleIn(tokens: readonly Token[], [first, last]: Range): FoundRole | null {
  for (let at = last; at >= first; at--) {
    const word = tokens[at]!.lower;
    const role = sourceRoles.get(word) ?? sourceRoles.get(word.slice(word.lastIndexOf('-') + 1));
    if (role) return { word, at, role };
  }
  return titleIn(tokens, first, last);
}

const titles = /^(?:col|gen|lt|maj|capt|sgt|brig|cpl|adm|insp|cmdr|gov|sen|rep|pres)$/;

function titleIn(tokens: readonly Token[], first: number, last: number): FoundRole | null {
  for (let at = first; at <= last; at++)
    if (titles.test(tokens[at]!.lower)) return { word: 'officer', at, role: sourceRoles.get('officer')! };
  return null;
}

function knownIn(
  tokens: readonly Token[],
  [first, last]: Range,
  actors: readonly ActorMention[],
): 'armed group' | 'organisation' | 'institution' | null {
  for (const hit of knownSpeakers.within(tokens, first, last)) return hit.value;
  for (const actor of within(actors, first, last)) {
    if (actor.kind === 'group') return actor.actor.category === 'armed group' ? 'armed group' : 'organisation';
    if (actor.kind === 'force') return 'institution';
  }
  return null;
}

function nameOf(
  words: Words,
  phrase: SpeakerPhrase,
  nucleus: Range,
  main: FoundRole | null,
  known: string | null,
): Range | null {
  const { tokens } = words;
  const block = phrase.blocks[0]!;
  if (!main) return words.shouting ? shoutedName(tokens, nucleus) : capitals(tokens, nucleus[0], nucleus[1]);
  if (main.role.is === 'body') return hasCapital(words, block) || known ? bodyName(tokens, block) : null;
  if (main.role.is === 'document' || main.role.is === 'people') return null;
  if (words.shouting) return shoutedName(tokens, [main.at + 1, nucleus[1]]);
  const after = main.at < nucleus[1] ? capitals(tokens, main.at + 1, nucleus[1]) : null;
  if (after) return after;
  const second = phrase.blocks[1];
  if (!second || tokens[second[0]]!.kind !== 'word') return null;
  const all = capitals(tokens, second[0], second[1]);
  return all && all[0] === second[0] && all[1] === second[1] && !roleIn(tokens, second) ? all : null;
}

// In a text of capitals only a title or role tells where a name begins.
function shoutedName(tokens: readonly Token[], [first, last]: Range): Range | null {
  let from = first;
  while (from <= last && (determiners.has(tokens[from]!.lower) || tokens[from]!.kind === 'mark')) from++;
  return from <= last && last - from < 5 && tokens[from]!.kind === 'word' ? [from, last] : null;
}

const hasCapital = ({ tokens, shouting }: Words, [first, last]: Range): boolean => {
  for (let at = first; at <= last; at++)
    if (tokens[at]!.capital && (at > first || !determiners.has(tokens[at]!.lower)))
      return shouting ? last > first + 1 : true;
  return false;
};

/** "ministry of Peshmerga", "Iraqi army": the block without its article, up to "under", "in", "for". */
function bodyName(tokens: readonly Token[], [first, last]: Range): Range {
  let from = first;
  while (from < last && determiners.has(tokens[from]!.lower)) from++;
  let to = from;
  while (to < last && !/^(?:under|in|at|on|from|with|by|who|which|that|\()$/.test(tokens[to + 1]!.lower)) to++;
  while (to > from && tokens[to]!.lower === "'s") to--;
  return [from, to];
}

/** "Recall that the chairman said": the reader is called upon, and named is somebody else. */
const calls = (tokens: readonly Token[], at: number): boolean =>
  /^(?:recall|remember|note)$/.test(tokens[at]!.lower) && tokens[at + 1]?.lower === 'that';

/** The first run of capitalised words, with the small words names have: "Haider al-Abadi". */
function capitals(tokens: readonly Token[], first: number, last: number): Range | null {
  let from = first;
  while (from <= last && (!tokens[from]!.capital || determiners.has(tokens[from]!.lower) || calls(tokens, from)))
    from++;
  if (from > last) return null;
  let to = from;
  while (
    to < last &&
    (tokens[to + 1]!.capital ||
      nameParts.test(tokens[to + 1]!.lower) ||
      (tokens[to + 1]!.text === '.' && tokens[to]!.text.length <= 3 && to + 1 < last))
  )
    to++;
  return [from, to];
}

import type { ActorCategory, ActorRef } from '../../codebook/index.ts';
import type { Token } from '../token.ts';
import { nameStart, personRun } from './capital-run.ts';
import { type NameContext, namedAt } from './named-at.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { originAt } from './origins.ts';

const titles: ReadonlyMap<string, ActorCategory> = new Map([
  ...'mr mrs ms miss dr sheikh sheik shaikh haji hajji malik sardar sir engineer eng'
    .split(' ')
    .map((t) => [t, 'civilians'] as const),
  ...'gen col maj capt lt sgt cpl brig adm'.split(' ').map((t) => [t, 'military'] as const),
  ...'gov sen rep hon'.split(' ').map((t) => [t, 'government'] as const),
  ...'rev fr mawlawi mawlana maulana maulvi mufti ayatollah qari hafiz'
    .split(' ')
    .map((t) => [t, 'religious'] as const),
  ...'prof'.split(' ').map((t) => [t, 'education'] as const),
]);
const determiners = new Set('a an the former local then'.split(' '));
const placing = new Set('in at near from to around outside on toward towards'.split(' '));

/** "Mr. Karim Aziz", "Sheikh Omar": a title and the name after it. */
export function titledAt(context: NameContext, at: number, last: number): NounPhrase | null {
  const category = titles.get(context.tokens[at]!.lower);
  if (!category || !context.tokens[at]!.capital || context.shouting) return null;
  const from = afterTitles(context.tokens, at);
  const end = from <= last ? personRun(context.tokens, from, last) : -1;
  if (end < 0) return null;
  return person(context, { first: at, last: end, head: at }, category, from, end, 'titled');
}

function afterTitles(tokens: readonly Token[], at: number): number {
  let next = at;
  for (let many = 0; many < 4 && titles.has(tokens[next]?.lower ?? ''); many++)
    next += tokens[next + 1]?.text === '.' ? 2 : 1;
  return next;
}

/** Somebody by name beside what they are: "journalist Ana Ruiz", "a judge, Ana Ruiz,", "Ana Ruiz, a judge". */
export function withName(context: NameContext, phrase: NounPhrase, floor: number, last: number): NounPhrase {
  if (context.shouting || phrase.kind !== 'people' || phrase.plural || phrase.actor.named) return phrase;
  return nameAfter(context, phrase, last) ?? nameBefore(context, phrase, floor) ?? phrase;
}

function nameAfter(context: NameContext, phrase: NounPhrase, last: number): NounPhrase | null {
  const { tokens } = context;
  const apposed = tokens[phrase.last + 1]?.text === ',';
  const from = phrase.last + (apposed ? 2 : 1);
  const end = from <= last ? personRun(tokens, from, last) : -1;
  if (end < 0 || originAt(tokens, from, end) || namedAt(context, from, end)) return null;
  if (apposed && (end === from || !/^[,.;]$/.test(tokens[end + 1]?.text ?? '.'))) return null;
  return person(
    context,
    { ...phrase, last: end },
    phrase.actor.category,
    from,
    end,
    apposed ? 'apposition' : 'office and name',
  );
}

/** `floor` is the first token that no earlier mention has taken. */
function nameBefore(context: NameContext, phrase: NounPhrase, floor: number): NounPhrase | null {
  const { tokens } = context;
  let comma = phrase.first - 1;
  for (let many = 0; many < 6 && isOfOffice(tokens[comma]); many++) comma--;
  if (tokens[comma] && determiners.has(tokens[comma]!.lower)) comma--;
  if (tokens[comma]?.text !== ',' || tokens[comma]!.sentence !== tokens[phrase.first]!.sentence) return null;
  const from = nameStart(tokens, comma - 1, floor);
  if (from < 0 || placing.has(tokens[from - 1]?.lower ?? '') || originAt(tokens, from, comma - 1)) return null;
  return person(context, { ...phrase, first: from }, phrase.actor.category, from, comma - 1, 'apposition');
}

// "a Lake District councillor", "the Ward 7 administrator"
const isOfOffice = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'number' || (token.capital && token.kind === 'word') || /^(?:district|ward|of)$/.test(token.lower));

function person(
  context: NameContext,
  place: { readonly first: number; readonly last: number; readonly head: number },
  category: ActorCategory,
  from: number,
  to: number,
  rule: string,
): NounPhrase {
  const actor: ActorRef = { id: null, name: context.textOf(from, to), named: true, category };
  const { first, last, head } = place;
  return { first, last, head, kind: 'person', actor, rule, open: category === 'unknown', plural: false };
}

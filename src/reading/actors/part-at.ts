import { type ActorKind, actorKinds } from '../../codebook/index.ts';
import { Phrases } from '../phrases.ts';
import type { Token } from '../token.ts';
import { modifiers } from './modifiers.ts';
import { type NameContext, namedAt, refOf } from './named-at.ts';
import { demonymPlurals, originAt } from './origins.ts';
import type { Part } from './part.ts';

const kinds = new Phrases<ActorKind>(actorKinds);
const nationals: ActorKind = { is: 'people', category: 'civilians', plain: false, plural: true };

// Nouns that are as often adjectives: people only where no noun follows.
const adjectives = new Set(
  'general major minor individual local national elderly displaced adult captain lieutenant marine ranger human general public'.split(
    ' ',
  ),
);
const afterNoun = new Set(
  'was were is are has had have who and or in at of from to for on with by said says told killed died that which'.split(
    ' ',
  ),
);

/** What stands at token `at` that can be part of an actor's noun phrase. */
export function partAt(context: NameContext, at: number, last: number): Part | null {
  const { tokens } = context;
  const token = tokens[at]!;
  if (token.kind === 'mark') return null;
  const named = namedAt(context, at, last);
  if (named) return { as: 'group', first: at, last: named.last, actor: refOf(named.actor) };
  const kind = kinds.at(tokens, at, last);
  const origin = originAt(tokens, at, last);
  if (origin && (!kind || origin.last >= kind.last)) return { as: 'origin', first: at, ...origin };
  if (kind && isNoun(context, at, kind.last)) return { as: 'kind', first: at, last: kind.last, kind: kind.value };
  if (modifiers.has(token.lower)) return { as: 'modifier', first: at, last: at };
  if (token.capital && demonymPlurals.has(token.lower)) return { as: 'kind', first: at, last: at, kind: nationals };
  return backed(token) ? { as: 'origin', first: at, last: at, country: null } : null;
}

// "Iran-backed", "al-Qaida-linked": whose people they are, though not they themselves.
const backed = (token: Token): boolean =>
  /-(?:backed|linked|affiliated|aligned|allied|led|supported)$/.test(token.lower);

function isNoun({ tokens, shouting }: NameContext, first: number, last: number): boolean {
  const token = tokens[first]!;
  const next = tokens[last + 1];
  const before = tokens[first - 1];
  if (token.lower === 'march') return !token.capital && /^(?:the|a|an|protest|peace)$/.test(before?.lower ?? '');
  if (/^banks?$/.test(token.lower)) return !/^(?:west|east|north|south|left|right|river)$/.test(before?.lower ?? '');
  if (!adjectives.has(tokens[last]!.lower) || first < last) return true;
  if (!next || next.kind === 'mark') return true;
  return (next.capital && !shouting) || afterNoun.has(next.lower) || actorKinds.get(next.lower)?.is === 'people';
}

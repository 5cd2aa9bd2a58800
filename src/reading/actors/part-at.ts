import { type ActorKind, actorKinds } from '../../codebook/index.ts';
import { Phrases } from '../phrases.ts';
import { explainedBy } from './explained-by.ts';
import { isNoun } from './is-noun.ts';
import { modifiers } from './modifiers.ts';
import { type NameContext, namedAt, refOf } from './named-at.ts';
import { demonymPlurals, originAt } from './origins.ts';
import type { Part } from './part.ts';
import { placeOrigin } from './place-origin.ts';
import { secondName } from './second-name.ts';
import { unlistedGroupAt } from './unlisted-group.ts';

const kinds = new Phrases<ActorKind>(actorKinds);
const nationals: ActorKind = { is: 'people', category: 'civilians', plain: false, plural: true };

/** What stands at token `at` that can be part of an actor's noun phrase. */
export function partAt(context: NameContext, at: number, last: number): Part | null {
  const { tokens } = context;
  const token = tokens[at]!;
  if (token.kind === 'mark') return null;
  const group = groupAt(context, at, last);
  if (group) return group;
  const kind = kinds.at(tokens, at, last);
  const origin = originAt(tokens, at, last);
  if (origin && (!kind || origin.last >= kind.last))
    return { as: 'origin', of: origin.country ? 'country' : 'people', first: at, ...origin };
  if (kind && isNoun(context, at, kind.last)) return { as: 'kind', first: at, last: kind.last, kind: kind.value };
  const joined = token.lower.includes('-');
  if (modifiers.has(token.lower) || (joined && /-(?:appointed|elected|installed)$/.test(token.lower)))
    return { as: 'modifier', first: at, last: at };
  if (token.capital && demonymPlurals.has(token.lower)) return { as: 'kind', first: at, last: at, kind: nationals };
  const side = joined ? sideOf(token.lower) : null;
  if (side) return { as: 'origin', of: side, first: at, last: at, country: null };
  const place = placeOrigin(context, at, last);
  return place < 0 ? null : { as: 'origin', of: 'place', first: at, last: place, country: null };
}

function groupAt(context: NameContext, at: number, last: number): Part | null {
  const defined = context.defined.size > 0 ? context.defined.get(context.tokens[at]!.text) : undefined;
  if (defined) return { as: 'group', first: at, last: at, actor: defined };
  const named = namedAt(context, at, last);
  const unlisted = unlistedGroupAt(context, at, last);
  if (unlisted && (!named || unlisted.last > named.last)) {
    const known = explainedBy(context, at, unlisted.last);
    const actor = known ? refOf(known) : unlisted.actor;
    return { as: 'group', first: at, actor, last: secondName(context, unlisted.last, last, actor) };
  }
  if (!named) return null;
  const actor = refOf(named.actor);
  return { as: 'group', first: at, actor, last: secondName(context, named.last, last, actor) };
}

// "Iran-backed", "anti-Muslim": whose people they are or whom they are against; "US-led": whose command they are under.
const sided = /-(?:backed|linked|affiliated|aligned|allied|supported|inspired|trained)$|^(?:anti|pro)-/;
const sideOf = (word: string): 'side' | 'place' | null =>
  sided.test(word) ? 'side' : word.endsWith('-led') ? 'place' : null;

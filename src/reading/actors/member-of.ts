import { kindOf } from '../../codebook/index.ts';
import { countryForce } from './country-force.ts';
import type { NameContext } from './named-at.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Part } from './part.ts';
import { takesGroup } from './part-category.ts';
import { partsFrom } from './parts-from.ts';

type OfParts = (parts: readonly Part[]) => NounPhrase | null;

/** "members of the Lake Front", "soldiers from the Chadian army": the people are whoever they are of. */
export function withBody(
  context: NameContext,
  phrase: NounPhrase,
  last: number,
  ofParts: OfParts,
  depth = 3,
): NounPhrase {
  if (depth === 0 || phrase.kind === 'facility' || phrase.actor.id !== null) return phrase;
  const from = afterLink(context, afterBrackets(context, phrase.last + 1, last));
  if (from < 0 || from > last) return phrase;
  const parts = partsFrom(context, from, last);
  const country = parts.length === 1 && parts[0]!.as === 'origin' ? parts[0]!.country : null;
  if (country) return ofCountry(phrase, parts[0]!.last, country);
  const body = ofParts(parts);
  return body ? ofBody(context, phrase, withBody(context, body, last, ofParts, depth - 1)) : phrase;
}

function ofBody({ tokens }: NameContext, phrase: NounPhrase, body: NounPhrase): NounPhrase {
  const { last, kind } = body;
  const category = phrase.actor.category;
  if (body.rule === 'people of an origin')
    return {
      ...phrase,
      last,
      kind: 'group',
      actor: { ...body.actor, category },
      open: false,
      rule: 'member of a people',
    };
  if (kind !== 'group' && kind !== 'force') return phrase;
  const head = kindOf(tokens[phrase.head]!.lower);
  if (head && !takesGroup({ as: 'kind', first: phrase.head, last: phrase.head, kind: head })) return phrase;
  if (category === 'government' && !phrase.open) return phrase;
  return { ...phrase, last, kind, actor: body.actor, open: false, rule: `member of a ${kind}` };
}

/** "the northern faction (Sons of Dawn) of …", "Front 12 of …": brackets and numbers are the unit's. */
function afterBrackets({ tokens }: NameContext, at: number, last: number): number {
  if (tokens[at]?.kind === 'number') return at + 1;
  if (tokens[at]?.text !== '(') return at;
  for (let i = at + 1; i <= last && i < at + 12; i++) if (tokens[i]!.text === ')') return i + 1;
  return at;
}

/** "the army of Iraq" */
function ofCountry(phrase: NounPhrase, last: number, country: string): NounPhrase {
  const { category } = phrase.actor;
  if (category !== 'military' && category !== 'police') return phrase;
  return { ...phrase, last, kind: 'force', actor: countryForce(country, category), rule: 'force of a place' };
}

/** The token after "of the", "from", "loyal to", "belonging to"; -1 without such a link. */
function afterLink({ tokens }: NameContext, at: number): number {
  const word = tokens[at]?.lower;
  let next = -1;
  if (word === 'of' || word === 'from' || word === 'with') next = at + 1;
  else if (
    /^(?:loyal|belonging|affiliated|linked|allied)$/.test(word ?? '') &&
    /^(?:to|with)$/.test(tokens[at + 1]?.lower ?? '')
  )
    next = at + 2;
  if (next > 0 && /^(?:the|a|an)$/.test(tokens[next]?.lower ?? '')) next++;
  if (next > 0 && tokens[next]?.kind === 'number') next++;
  return next;
}

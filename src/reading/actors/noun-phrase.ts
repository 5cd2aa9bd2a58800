import type { ActorRef } from '../../codebook/index.ts';
import type { ActorMention } from '../mention.ts';
import { countryForce } from './country-force.ts';
import { withBody } from './member-of.ts';
import type { NameContext } from './named-at.ts';
import type { GroupPart, KindPart, Part } from './part.ts';
import { categoryOfParts, isForce, isParticular, takesGroup } from './part-category.ts';
import { partsFrom } from './parts-from.ts';
import { titledAt } from './persons.ts';

/** A noun phrase that stands for an actor. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly kind: ActorMention['kind'];
  readonly actor: ActorRef;
  readonly rule: string;
  /** The noun alone does not tell whose it is: "officer", "vehicle". */
  readonly open: boolean;
  readonly plural: boolean;
}

/** The noun phrase that begins at token `at`, or null. */
export function nounPhraseAt(context: NameContext, at: number, last: number): NounPhrase | null {
  const titled = titledAt(context, at, last);
  if (titled) return titled;
  const parts = partsFrom(context, at, last);
  const phrase = parts.length > 0 ? phraseOf(context, parts) : null;
  if (!phrase) return null;
  return riding(
    context,
    withBody(context, phrase, last, (parts) => phraseOf(context, parts)),
    last,
  );
}

/** "gunmen on motorcycles": what they ride is part of who they are, and nothing that is attacked. */
function riding({ tokens }: NameContext, phrase: NounPhrase, last: number): NounPhrase {
  if (phrase.kind === 'facility' || !/^(?:on|riding|aboard)$/.test(tokens[phrase.last + 1]?.lower ?? '')) return phrase;
  for (let i = phrase.last + 2; i <= last && i <= phrase.last + 4; i++)
    if (/^(?:motorcycles?|motorbikes?|bikes?|scooters?|horses|horseback|camels)$/.test(tokens[i]!.lower))
      return { ...phrase, last: i };
  return phrase;
}

function phraseOf(context: NameContext, parts: readonly Part[]): NounPhrase | null {
  const headAt = parts.findLastIndex((part) => part.as === 'group' || part.as === 'kind');
  if (headAt < 0) return null;
  const head = parts[headAt]!;
  const inside = parts.slice(0, headAt + 1);
  return head.as === 'group' ? ofGroup(inside, head) : ofKind(context, inside, head as KindPart);
}

function ofGroup(parts: readonly Part[], { actor, last }: GroupPart): NounPhrase {
  const common = { first: parts[0]!.first, last, head: last, plural: true, open: false };
  return { ...common, kind: kindOfGroup(actor), actor, rule: 'named' };
}

function ofKind(context: NameContext, parts: readonly Part[], head: KindPart): NounPhrase {
  const common = { first: parts[0]!.first, last: head.last, head: head.last, plural: head.kind.plural, open: false };
  const group = parts.find((part) => part.as === 'group');
  if (group && takesGroup(head)) {
    const kind = head.kind.is === 'facility' ? 'facility' : kindOfGroup(group.actor);
    return { ...common, kind, actor: group.actor, rule: `${kind} of a group` };
  }
  const origin = parts.find((part) => part.as === 'origin');
  const category = categoryOfParts(context, parts, head);
  const name = context.textOf(common.first, common.last);
  if (origin?.of === 'side' && category === 'military')
    return { ...common, kind: 'group', actor: { id: null, name, named: true, category: 'militia' }, rule: 'side' };
  if (origin && (origin.of === 'country' || origin.of === 'place') && isForce(head, category)) {
    const actor = origin.country ? countryForce(origin.country, category) : { id: null, name, named: true, category };
    return { ...common, kind: 'force', actor, rule: 'force of a place' };
  }
  const named = origin !== undefined && origin.of !== 'country' && isParticular(context, head, category);
  const open = head.kind.plain && !parts.some((part) => part !== head && part.as === 'kind');
  const rule = named ? 'people of an origin' : head.kind.is;
  const kind = named && head.kind.is === 'force' ? 'group' : head.kind.is;
  return { ...common, open, kind, actor: { id: null, name, named, category }, rule };
}

const kindOfGroup = ({ category }: ActorRef): 'force' | 'group' =>
  category === 'military' || category === 'police' ? 'force' : 'group';

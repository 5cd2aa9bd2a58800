import type { ActorCategory, ActorRef } from '../../codebook/index.ts';
import type { ActorMention } from '../mention.ts';
import { armedModifiers, unknownModifiers } from './modifiers.ts';
import type { NameContext } from './named-at.ts';
import type { KindPart, Part } from './part.ts';
import { partAt } from './part-at.ts';

/** A noun phrase that stands for an actor, before names and owners around it are looked at. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly kind: ActorMention['kind'];
  readonly actor: ActorRef;
  readonly rule: string;
  /** The noun alone does not tell whose: "officer", "vehicle". */
  readonly open: boolean;
  readonly plural: boolean;
}

/** The noun phrase that begins at token `at`, or null. */
export function nounPhraseAt(context: NameContext, at: number, last: number): NounPhrase | null {
  const parts = partsFrom(context, at, last);
  const headAt = parts.findLastIndex((part) => part.as === 'group' || part.as === 'kind');
  if (headAt < 0) return null;
  return phraseOf(context, parts.slice(0, headAt + 1));
}

function partsFrom(context: NameContext, at: number, last: number): Part[] {
  const parts: Part[] = [];
  for (let i = at; i <= last; ) {
    const part = partAt(context, i, last);
    if (!part) break;
    const before = parts.at(-1);
    if (before && !joins(before, part)) break;
    parts.push(part);
    i = part.last + 1;
    if (part.as === 'origin' && isPossessive(context, i)) i++;
  }
  return parts;
}

const isPossessive = ({ tokens }: NameContext, at: number): boolean =>
  tokens[at]?.lower === "'s" && tokens[at]!.start === tokens[at - 1]!.end;

/** Many people end a phrase; what follows them is another. */
function joins(before: Part, part: Part): boolean {
  if (before.as === 'kind' && before.kind.plural && before.kind.is !== 'force') return false;
  if (before.as === 'kind' && part.as !== 'kind')
    return before.kind.is === 'force' && part.as === 'modifier' ? false : false;
  if (before.as === 'group' && part.as === 'group') return false;
  if (before.as === 'group' && part.as === 'origin') return false;
  return true;
}

function phraseOf(context: NameContext, parts: readonly Part[]): NounPhrase {
  const head = parts.at(-1)!;
  const { first, last } = { first: parts[0]!.first, last: head.last };
  if (head.as === 'group')
    return {
      first,
      last,
      head: head.last,
      kind: kindOfGroup(head.actor),
      actor: head.actor,
      rule: 'named',
      open: false,
      plural: true,
    };
  if (head.as !== 'kind') throw new Error('a noun phrase has a head');
  const group = parts.find((part) => part.as === 'group');
  const common = { first, last, head: head.last, plural: head.kind.plural };
  if (group && takesGroup(head)) {
    const kind = head.kind.is === 'facility' ? 'facility' : kindOfGroup(group.actor);
    return { ...common, kind, actor: group.actor, rule: 'named people', open: false };
  }
  const origin = parts.find((part) => part.as === 'origin');
  const category = categoryOfParts(context, parts, head);
  const text = textOf(context, first, last);
  if (origin && head.kind.is !== 'facility' && isForce(head, category)) {
    const actor = forceOf(
      origin.country ?? textOf(context, origin.first, origin.last),
      category,
      origin.country !== null,
      text,
    );
    return { ...common, kind: 'force', actor, rule: 'force of a country', open: false };
  }
  const named = origin !== undefined && isArmed(category) && head.kind.is !== 'facility';
  const open = head.kind.plain && !parts.some((part) => part !== head && part.as === 'kind');
  const actor = { id: null, name: text, named, category };
  return { ...common, kind: head.kind.is, actor, rule: named ? 'people of an origin' : head.kind.is, open };
}

const kindOfGroup = ({ category }: ActorRef): 'force' | 'group' =>
  category === 'military' || category === 'police' ? 'force' : 'group';

const isArmed = (category: ActorCategory): boolean => category === 'armed group' || category === 'militia';
const isForce = (head: KindPart, category: ActorCategory): boolean =>
  (category === 'military' || category === 'police') && (head.kind.is === 'force' || head.kind.plural);

/** "Taliban fighters" are the Taliban; "Taliban victims" are not. */
const takesGroup = ({ kind }: KindPart): boolean =>
  kind.plain ||
  kind.is === 'force' ||
  ['armed group', 'militia', 'military', 'police', 'political party', 'unknown'].includes(kind.category);

function categoryOfParts({ tokens }: NameContext, parts: readonly Part[], head: KindPart): ActorCategory {
  const before = parts.findLast((part): part is KindPart => part.as === 'kind' && part !== head);
  if (before && (head.kind.plain || head.kind.category === 'unknown')) return before.kind.category;
  if (head.kind.category !== 'civilians' || before) return head.kind.category;
  const has = (set: ReadonlySet<string>) =>
    parts.some((part) => part.as === 'modifier' && set.has(tokens[part.first]!.lower));
  if (!isAnybody(tokens[head.last]!.lower)) return head.kind.category;
  if (has(armedModifiers)) return 'armed group';
  return has(unknownModifiers) ? 'unknown' : head.kind.category;
}

const isAnybody = (noun: string): boolean =>
  /^(?:men|man|persons?|people|individuals?|youths?|women|woman|civilians?)$/.test(noun);

function forceOf(origin: string, category: ActorCategory, country: boolean, text: string): ActorRef {
  const id = country ? `${origin.toLowerCase().replace(/[^a-z]+/g, '-')}-${category}` : null;
  return { id, name: text, named: true, category };
}

const textOf = ({ tokens }: NameContext, first: number, last: number): string => {
  let text = '';
  for (let i = first; i <= last; i++) {
    const gap = i > first && tokens[i]!.start > tokens[i - 1]!.end ? ' ' : '';
    text += gap + tokens[i]!.text;
  }
  return text;
};

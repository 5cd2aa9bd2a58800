import type { ActorCategory } from '../../codebook/index.ts';
import { armedModifiers, unknownModifiers } from './modifiers.ts';
import type { NameContext } from './named-at.ts';
import type { KindPart, Part } from './part.ts';

const anybody = new Set(
  'men man person persons people individual individuals youth youths woman women civilian civilians'.split(' '),
);
const activists = new Set(
  'clan clans tribe tribes community communities activist activists dissident dissidents herder herders herdsman herdsmen settler settlers nationalist nationalists'.split(
    ' ',
  ),
);
const belonging: ReadonlySet<ActorCategory> = new Set([
  'armed group',
  'militia',
  'military',
  'police',
  'political party',
  'unknown',
]);

/** The category of a noun phrase that names no group: its own noun's, or that of the noun before a plain one. */
export function categoryOfParts({ tokens }: NameContext, parts: readonly Part[], head: KindPart): ActorCategory {
  const kinds = parts.filter((part): part is KindPart => part.as === 'kind' && part !== head);
  const before = kinds.find(({ kind }) => kind.category === 'police') ?? kinds.at(-1);
  if (!before && head.kind.plain && head.kind.is === 'people' && isSecurity(tokens, parts)) return 'military';
  if (before && (head.kind.plain || head.kind.category === 'unknown')) return before.kind.category;
  if (head.kind.category !== 'civilians' || before || !anybody.has(tokens[head.last]!.lower)) return head.kind.category;
  const has = (set: ReadonlySet<string>) =>
    parts.some((part) => part.as === 'modifier' && set.has(tokens[part.first]!.lower));
  if (has(armedModifiers)) return 'armed group';
  return has(unknownModifiers) ? 'unknown' : 'civilians';
}

// "security agent", "security personnel"
const isSecurity = (tokens: NameContext['tokens'], parts: readonly Part[]): boolean =>
  parts.some((part) => part.as === 'modifier' && tokens[part.first]!.lower === 'security');

/** "Taliban fighters" are the Taliban; "Taliban victims" are not. */
export const takesGroup = ({ kind }: KindPart): boolean =>
  kind.plain || kind.is === 'force' || belonging.has(kind.category);

/** People who fight or act for a cause: with an origin before them they are a particular group. */
export function isParticular({ tokens }: NameContext, head: KindPart, category: ActorCategory): boolean {
  if (head.kind.is === 'facility') return false;
  return category === 'armed group' || category === 'militia' || activists.has(tokens[head.last]!.lower);
}

/** Soldiers, police and their bodies: with a country before them they are that country's. */
export const isForce = (head: KindPart, category: ActorCategory): boolean =>
  head.kind.is !== 'facility' && (category === 'military' || category === 'police');

import { type Responsibility, responsibilityWords } from '../../codebook/index.ts';
import { type ActorMention, type Mentions, Phrases, type Sentence } from '../../reading/index.ts';
import type { MentionIndex } from '../mention-index.ts';

const phrases = new Phrases(responsibilityWords);

/** Somebody to whom an incident is laid, and how. */
export interface Laid {
  readonly kind: Responsibility['kind'];
  readonly actors: readonly ActorMention[];
  readonly start: number;
  readonly end: number;
}

/** Claims of responsibility, blame and denial in one sentence. "No group claimed responsibility" lays it at nobody's door. */
export function laidIn(index: MentionIndex, { first, last }: Sentence): Laid[] {
  const { tokens } = index.mentions.words;
  const found: Laid[] = [];
  const actors = index.actorsIn(first, last);
  if (!actors.length) return found;
  for (const hit of phrases.within(tokens, first, last)) {
    const { kind, who } = hit.value;
    const list = who === 'after' ? after(actors, hit.last, tokens) : before(actors, hit.first, tokens, first);
    if (list.length) found.push({ kind, actors: list, start: tokens[hit.first]!.start, end: tokens[hit.last]!.end });
  }
  return [...found, ...heldResponsible(tokens, actors, first, last)];
}

/** "security sources hold the group responsible" */
function heldResponsible(
  tokens: Mentions['words']['tokens'],
  actors: readonly ActorMention[],
  first: number,
  last: number,
): Laid[] {
  for (let i = first; i <= last; i++) {
    if (!/^(?:hold|holds|held|holding)$/.test(tokens[i]!.lower)) continue;
    const list = after(actors, i, tokens);
    const end = list.at(-1)?.last ?? i;
    const word = tokens[end + 1]?.lower;
    if (list.length && (word === 'responsible' || word === 'accountable'))
      return [{ kind: 'attributed', actors: list, start: tokens[i]!.start, end: tokens[end + 1]!.end }];
  }
  return [];
}

const worthy = (actor: ActorMention): boolean =>
  actor.kind === 'group' || actor.kind === 'force' || (actor.kind === 'people' && actor.actor.named);

function after(actors: readonly ActorMention[], at: number, tokens: Mentions['words']['tokens']): ActorMention[] {
  const found: ActorMention[] = [];
  for (const actor of actors) {
    if (actor.first <= at) continue;
    const reach = found.length ? found.at(-1)!.last : at;
    if (actor.first - reach > (found.length ? 3 : 9)) break;
    if (found.length && !isList(tokens, reach, actor.first)) break;
    if (worthy(actor)) found.push(actor);
    else if (found.length) break;
  }
  return found;
}

function before(
  actors: readonly ActorMention[],
  at: number,
  tokens: Mentions['words']['tokens'],
  first: number,
): ActorMention[] {
  for (let i = first; i < at; i++)
    if (
      tokens[i]!.lower === 'no' &&
      /^(?:group|one|organization|organisation|party|armed|militant)$/.test(tokens[i + 1]?.lower ?? '') &&
      at - i < 8
    )
      return [];
  const near = actors.filter((actor) => actor.last < at && at - actor.last < 12 && worthy(actor)).at(-1);
  return near ? [near] : [];
}

function isList(tokens: Mentions['words']['tokens'], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (!/^(?:,|and|or|the|\))$/.test(tokens[i]!.lower)) return false;
  return true;
}

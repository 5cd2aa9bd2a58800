import { callNouns, captivityWords, decisiveObjects, harmingLemmas, takingLemmas } from '../../codebook/index.ts';
import type { EventMention } from '../event.ts';
import type { Group, Look } from '../groups/index.ts';
import { Phrases } from '../phrases.ts';

/** A figure of speech, or a verb that harms the living done to things: "frost killed the blossom", "shot five goals". */
export function isNoEvent(look: Look, event: EventMention): boolean {
  const { tokens } = look.words;
  const lemma = event.trigger.lemma;
  const { needs } = event.trigger.sense;
  const after = tokens[event.last + 1]?.lower ?? '';
  if (needs === 'since') return after !== 'since';
  if (event.as === 'noun') return false;
  if (needs === 'captivity') return !isCaptivity(look, event);
  if (needs && !hasObject(look, event, needs)) return true;
  if (lemma === 'free' && event.patients.length > 0 && event.patients.every((g) => g.person === true)) return true;
  if (lemma === 'hang' && !hangsSomebody(event, after)) return true;
  if (lemma === 'demonstrate' && after !== '' && /^(?:that|how|why|the|his|her|their|its|a|an)$/.test(after))
    return true;
  if (lemma === 'explode' && after === 'into') return true;
  if (lemma === 'capture' && !takesSomething(look, event)) return true;
  if (lemma === 'bombard' && after === 'with' && callNouns.has(tokens[event.last + 2]?.lower ?? '')) return true;
  return harmingLemmas.has(lemma) && event.patients.length > 0 && event.patients.every((g) => isThing(g, event.agents));
}

/** "Two men were hanged": not "the picture hangs", "hanged himself". */
const hangsSomebody = ({ patients }: EventMention, after: string): boolean =>
  !/^(?:himself|herself|themselves)$/.test(after) &&
  patients.some((g) => g.person === true || g.kind === 'name' || (g.kind === 'pronoun' && g.count !== null));

const captivity = new Phrases(captivityWords);

/** "took another with them": somebody is the object, and words of captivity stand close behind. */
function isCaptivity(look: Look, event: EventMention): boolean {
  const { tokens, sentences } = look.words;
  if (!event.patients.some((g) => g.preposition === null && (g.person === true || g.others || g.kind === 'name')))
    return false;
  const reach = Math.min(sentences[event.sentence]!.last, event.last + 10);
  return captivity.isWithin(tokens, event.last + 1, reach);
}

/** "captured first place", "captured on film": nobody, nothing and no place is taken. */
function takesSomething(look: Look, event: EventMention): boolean {
  if (event.voice === 'passive' || event.patients.length > 0) return true;
  for (let i = event.last + 1; i <= event.last + 5; i++) if (look.placed.has(i)) return true;
  return false;
}

/** Is such a thing the object, or the subject of a passive? Looked for in the groups, then in the words beside the verb. */
function hasObject(look: Look, event: EventMention, what: keyof typeof decisiveObjects): boolean {
  const { tokens } = look.words;
  const nouns = decisiveObjects[what];
  if (event.patients.some((g) => g.noun !== null && nouns.has(g.noun))) return true;
  const [from, to] = event.voice === 'passive' ? [event.first - 9, event.first - 1] : [event.last + 1, event.last + 9];
  for (let i = Math.max(0, from); i <= Math.min(tokens.length - 1, to); i++) {
    if (tokens[i]!.sentence === event.sentence && nouns.has(tokens[i]!.lower)) return true;
  }
  return false;
}

const isThing = (group: Group, agents: readonly Group[]): boolean =>
  group.person === false
    ? group.actor === null
    : group.person === null &&
      group.kind !== 'name' &&
      (counted(group) || agents.some((a) => a.kind === 'article' && a.person === null));

const counted = (group: Group): boolean =>
  group.kind === 'counted' &&
  group.noun !== null &&
  /^(?:goals?|points?|photos?|pictures?|films?|scenes?|videos?|trees?|crops?|houses?|cars?|vehicles?)$/.test(
    group.noun,
  );

/** "seized 50 mortar shells", "defused a bomb": the thing taken is no shelling and no bombing of its own. */
export function withoutObjects(events: readonly EventMention[]): EventMention[] {
  const takers = events.filter((e) => e.as === 'verb' && takingLemmas.has(e.trigger.lemma));
  if (!takers.length) return [...events];
  return events.filter((e) => e.as === 'verb' || !takers.some((t) => takes(t, e)));
}

const takes = (taker: EventMention, event: EventMention): boolean =>
  taker.patients.some((g) => g.first <= event.first && event.last <= g.last) ||
  (taker.voice === 'passive'
    ? taker.first - event.last <= 6 && event.last < taker.first
    : event.first - taker.last <= 5 && event.first > taker.last);

import { type Trigger, triggers, weaponWords } from '../../codebook/index.ts';
import type { EventMention } from '../event.ts';
import { type Group, groupsOf, type Look } from '../groups/index.ts';
import { type PhraseHit, Phrases } from '../phrases.ts';
import { eventAt } from './event-at.ts';
import { isNoEvent, withoutObjects } from './no-event.ts';

const triggerPhrases = new Phrases(triggers);
const weaponPhrases = new Phrases(weaponWords);

/** What one sentence says happened, its noun phrases, and the weapons it names. */
export interface SentenceEvents {
  readonly sentence: number;
  readonly events: readonly EventMention[];
  readonly groups: readonly Group[];
  readonly weapons: readonly { readonly weapon: string; readonly first: number; readonly last: number }[];
}

/** Reads every sentence for what happened in it. Sentences without a trigger are left out. */
export function findEvents(look: Look): readonly SentenceEvents[] {
  const found: SentenceEvents[] = [];
  look.words.sentences.forEach((_, sentence) => {
    const read = readSentence(look, sentence);
    if (read) found.push(read);
  });
  return found;
}

function readSentence(look: Look, sentence: number): SentenceEvents | null {
  const { tokens, sentences } = look.words;
  const { first, last } = sentences[sentence]!;
  const hits = triggerPhrases.within(tokens, first, last).filter((hit) => !insideName(look, hit));
  if (!hits.length) return null;
  const groups = groupsOf(look, sentence);
  const weapons = weaponPhrases.within(tokens, first, last).map(({ value, first, last }) => ({
    weapon: value,
    first,
    last,
  }));
  return { sentence, events: eventsOf(look, groups, sentence, hits), groups, weapons };
}

function eventsOf(
  look: Look,
  groups: readonly Group[],
  sentence: number,
  hits: readonly PhraseHit<Trigger>[],
): EventMention[] {
  const events: EventMention[] = [];
  for (const hit of hits) {
    const event = eventAt(look, groups, sentence, hit, events.at(-1));
    if (event && !isNoEvent(look, event)) events.push(event);
  }
  return withoutObjects(events);
}

// "Attack" in the name of a group or a place, "March" in a date, is no event.
function insideName(look: Look, { first, last }: PhraseHit<Trigger>): boolean {
  if (look.timed.has(first)) return true;
  for (let i = first; i >= Math.max(0, first - 6); i--) {
    const actor = look.actors.get(i);
    if (actor && actor.last >= last && actor.kind !== 'people' && actor.kind !== 'facility') return true;
    const place = look.places.get(i);
    if (place && place.last >= last) return true;
  }
  return false;
}

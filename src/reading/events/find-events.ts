import { anotherWords, type Trigger, triggers, weaponWords } from '../../codebook/index.ts';
import type { EventMention } from '../event.ts';
import { type Group, groupsOf, type Look } from '../groups/index.ts';
import { Phrases } from '../phrases.ts';
import { hedgesBeforeToken } from './hedge.ts';
import { groupsBy, objectOf, subjectOf } from './roles.ts';
import { type Stance, stanceOf } from './voice.ts';

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
  const hits = [...triggerPhrases.within(tokens, first, last)].filter((hit) => !insideName(look, hit.first, hit.last));
  if (!hits.length) return null;
  const groups = groupsOf(look, sentence);
  const weapons = [...weaponPhrases.within(tokens, first, last)].map((hit) => ({
    weapon: hit.value,
    first: hit.first,
    last: hit.last,
  }));
  const events = hits.map((hit) => eventAt(look, groups, sentence, hit.value, hit.first, hit.last));
  return { sentence, events, groups, weapons };
}

// "Attack" in the name of a group or a place is no event.
function insideName(look: Look, first: number, last: number): boolean {
  for (let i = first; i >= Math.max(0, first - 6); i--) {
    const actor = look.actors.get(i);
    if (actor && actor.last >= last && actor.kind !== 'people' && actor.kind !== 'facility') return true;
    const place = look.places.get(i);
    if (place && place.last >= last) return true;
  }
  return false;
}

const byWords = new Set(['by']);
const onWords = new Set([
  'on',
  'against',
  'targeting',
  'at',
  'upon',
  'of',
  'with',
  'carrying',
  'into',
  'towards',
  'toward',
]);
const atWords = new Set([
  'on',
  'at',
  'against',
  'upon',
  'with',
  'into',
  'targeting',
  'towards',
  'toward',
  'near',
  'between',
]);

function eventAt(
  look: Look,
  groups: readonly Group[],
  sentence: number,
  trigger: Trigger,
  first: number,
  last: number,
): EventMention {
  const { tokens, text, sentences } = look.words;
  const stance = stanceOf(tokens, trigger, first, last, groups);
  const { agents, patients } = rolesOf(look, groups, trigger, stance, first, last, sentences[sentence]!.first);
  const start = tokens[first]!.start;
  const end = tokens[last]!.end;
  const hedges = hedgesBeforeToken(tokens, first);
  return {
    start,
    end,
    first,
    last,
    sentence,
    trigger,
    agents,
    patients,
    rule: `${trigger.lemma} (${stance.as})`,
    text: text.slice(start, end),
    as: stance.as,
    voice: stance.voice,
    ...judge(look, trigger, stance, hedges, first, patients),
    definite:
      stance.as === 'noun' &&
      /^(?:the|this|that|these|those|his|her|their|its)$/.test(articleBefore(look, first, sentences[sentence]!.first)),
    another: anotherBefore(look, stance, first, sentences[sentence]!.first),
    weapons: trigger.sense.weapons,
  };
}

function rolesOf(
  look: Look,
  groups: readonly Group[],
  trigger: Trigger,
  stance: Stance,
  first: number,
  last: number,
  sentenceFirst: number,
) {
  const { tokens } = look.words;
  const agentsBy = groupsBy(tokens, groups, last, byWords, 14);
  if (stance.as === 'noun') {
    const owner = groups.find(
      (g) => g.last === first - 1 || (g.last === first - 2 && tokens[first - 1]!.lower === "'s"),
    );
    const patients = trigger.sense.effect
      ? groupsBy(tokens, groups, last, new Set(['of']), 5)
      : groupsBy(tokens, groups, last, onWords, 8);
    return { agents: agentsBy.length ? agentsBy : owner && !trigger.sense.effect ? [owner] : [], patients };
  }
  if (stance.voice === 'passive')
    return { agents: agentsBy, patients: subjectOf(tokens, groups, stance.verbAt, sentenceFirst) };
  const subject =
    stance.infinitive && tokens[first - 1]?.lower !== 'to'
      ? []
      : subjectOf(tokens, groups, stance.verbAt, sentenceFirst);
  if (trigger.sense.intransitive && trigger.sense.effect) return { agents: agentsBy, patients: subject };
  const object = trigger.sense.intransitive ? [] : objectOf(tokens, groups, last);
  return { agents: subject, patients: object.length ? object : groupsBy(tokens, groups, last, atWords, 8) };
}

function articleBefore(look: Look, first: number, sentenceFirst: number): string {
  for (let i = first - 1; i >= Math.max(sentenceFirst, first - 4); i--) {
    const word = look.words.tokens[i]!.lower;
    if (/^(?:the|this|that|these|those|his|her|their|its|a|an|another)$/.test(word)) return word;
    if (look.words.tokens[i]!.kind === 'mark' || /^(?:in|of|on|by|and)$/.test(word)) return '';
  }
  return '';
}

/** "another attack", "Elsewhere, …", "In a separate incident": not what was told before. "Another was injured" is. */
function anotherBefore(look: Look, stance: Stance, first: number, sentenceFirst: number): boolean {
  const word = (i: number): string => look.words.tokens[i]?.lower ?? '';
  const opening =
    word(sentenceFirst) === 'in' ? sentenceFirst + (word(sentenceFirst + 1) === 'a' ? 2 : 1) : sentenceFirst;
  const opens =
    anotherWords.has(word(opening)) &&
    word(opening) !== 'previous' &&
    word(opening + 1) !== 'was' &&
    word(opening + 1) !== 'were';
  if (opens && opening < first - 1) return true;
  if (stance.as === 'verb') return false;
  for (let i = first - 1; i >= Math.max(sentenceFirst, first - 3); i--) if (anotherWords.has(word(i))) return true;
  return false;
}

type Judgement = Pick<EventMention, 'certainty' | 'outcome' | 'general'>;

function judge(
  look: Look,
  trigger: Trigger,
  stance: Stance,
  hedges: ReturnType<typeof hedgesBeforeToken>,
  first: number,
  patients: readonly Group[],
): Judgement {
  const has = (hedge: string, reach = 9): boolean => hedges.some((h) => h.hedge === hedge && h.distance <= reach);
  const attempted = has('attempted', 4);
  const foiled = has('foiled', 6) || (trigger.sense.foils ?? false);
  const outcome = foiled ? 'foiled' : attempted ? 'failed' : 'carried out';
  const infinitive = look.words.tokens[first - 1]?.lower === 'to';
  const managed =
    infinitive &&
    /^(?:managed|able|began|started|continued|used|continue|went|proceeded|returned)$/.test(
      look.words.tokens[first - 2]?.lower ?? '',
    );
  const planned = has('planned', 6) || (infinitive && !managed && !attempted && stance.as === 'verb');
  const certainty = has('denied', 6)
    ? 'denied'
    : has('negated', 4)
      ? 'denied'
      : planned
        ? 'planned'
        : has('possible', 7) || has('conditional', 3)
          ? 'possible'
          : 'stated';
  const counted = patients.some((g) => g.count !== null);
  const manyNouns = stance.as === 'noun' && trigger.noun === 'plural' && !trigger.sense.weapons.length && !counted;
  return {
    certainty,
    outcome,
    general:
      has('general', 4) ||
      manyNouns ||
      (stance.voice === 'active' && trigger.verb.length === 1 && trigger.verb[0] === 'base' && !infinitive),
  };
}

import { anotherWords, noteSentences, type Trigger } from '../../codebook/index.ts';
import type { EventMention } from '../event.ts';
import type { Group, Look } from '../groups/index.ts';
import type { PhraseHit } from '../phrases.ts';
import { hedgesBeforeToken } from './hedge.ts';
import { partiesOf } from './parties.ts';
import { type Stance, stanceOf } from './voice.ts';

type Judgement = Pick<EventMention, 'certainty' | 'outcome' | 'general'>;

/** Reads one trigger in its sentence; null where the word is not one ("the burned houses"). `before` is the event told just before. */
export function eventAt(
  look: Look,
  groups: readonly Group[],
  sentence: number,
  hit: PhraseHit<Trigger>,
  before: EventMention | undefined,
): EventMention | null {
  const { value: trigger, first, last } = hit;
  const { tokens, text, sentences } = look.words;
  const opening = sentences[sentence]!.first;
  const alone = stanceOf(tokens, trigger, first, last, groups);
  if (!alone) return null;
  const stance = joinsPassive(look, groups, alone, hit, before) ? { ...alone, voice: 'passive' as const } : alone;
  const { agents, patients } = partiesOf(look, groups, trigger, stance, first, last, opening, before);
  const start = tokens[first]!.start;
  const end = tokens[last]!.end;
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
    ...judge(look, trigger, stance, first, last, patients),
    definite: stance.as === 'noun' && pointing.test(articleBefore(look, first, opening)),
    another: trigger.sense.type !== null && anotherBefore(look, stance, first, opening),
    weapons: trigger.sense.weapons,
  };
}

/** "was found and defused": one auxiliary for both. */
function joinsPassive(
  look: Look,
  groups: readonly Group[],
  stance: Stance,
  { value, first, last }: PhraseHit<Trigger>,
  before: EventMention | undefined,
): boolean {
  if (stance.as === 'noun' || before?.voice !== 'passive' || !value.verb.includes('participle')) return false;
  const joined = look.words.tokens[first - 1]?.lower === 'and' && first - before.last <= 2;
  return joined && !groups.some((g) => g.first === last + 1);
}

const pointing = /^(?:the|this|that|these|those|his|her|their|its)$/;

function articleBefore(look: Look, first: number, opening: number): string {
  for (let i = first - 1; i >= Math.max(opening, first - 4); i--) {
    const word = look.words.tokens[i]!.lower;
    if (pointing.test(word) || word === 'a' || word === 'an' || word === 'another') return word;
    if (look.words.tokens[i]!.kind === 'mark' || /^(?:in|of|on|by|and)$/.test(word)) return '';
  }
  return '';
}

/** "another attack", "Elsewhere, …", "In a separate incident": not what was told before. "Another was injured" is. */
function anotherBefore(look: Look, stance: Stance, first: number, opening: number): boolean {
  const word = (i: number): string => look.words.tokens[i]?.lower ?? '';
  // "Also on Sunday, …".
  if (word(opening) === 'also' && /^(?:on|in)$/.test(word(opening + 1)) && opening < first - 1) return true;
  const at = word(opening) === 'in' ? opening + (word(opening + 1) === 'a' ? 2 : 1) : opening;
  const opens = anotherWords.has(word(at)) && !(at === opening && word(at) === 'another') && word(at) !== 'previous';
  if (opens && at < first - 1) return true;
  if (stance.as === 'verb') return false;
  for (let i = first - 1; i >= Math.max(opening, first - 3); i--) if (anotherWords.has(word(i))) return true;
  return false;
}

const occurring =
  /^(?:occurred|took|erupted|broke|reported|happened|ensued|resumed|flared|continued|left|killed|occur|erupt)$/;

/** "clashes occurred near …": many, but at one time. */
function tookPlace(look: Look, last: number): boolean {
  const { tokens } = look.words;
  for (
    let i = last + 1;
    i <= Math.min(last + 12, tokens.length - 1) && tokens[i]!.sentence === tokens[last]!.sentence;
    i++
  )
    if (occurring.test(tokens[i]!.lower)) return true;
  return false;
}

const launched = /^(?:launched|staged|mounted|unleashed|conducted)$/;
const perfect = /^(?:has|have|having)$/;

/** "launched the attacks on residents": many, but done by somebody at one time. "Have launched attacks" tells of no one time. */
function wasLaunched(look: Look, first: number): boolean {
  const { tokens } = look.words;
  for (let i = first - 1; i >= Math.max(0, first - 4) && tokens[i]!.sentence === tokens[first]!.sentence; i--) {
    const { lower } = tokens[i]!;
    if (launched.test(lower) || (lower === 'out' && tokens[i - 1]?.lower === 'carried')) {
      const before = lower === 'out' ? i - 2 : i - 1;
      return ![before, before - 1].some((at) => perfect.test(tokens[at]?.lower ?? ''));
    }
  }
  return false;
}

/** Headlines and notes of an event tell it in the present: "Raiders kill two". */
function isReported(look: Look, first: number): boolean {
  const { sentences, passages, tokens } = look.words;
  return (
    sentences.length <= noteSentences || passages[sentences[tokens[first]!.sentence]!.passage]!.kind === 'headline'
  );
}

/** "the latest killing of this kind". */
function ofAKind(look: Look, stance: Stance, last: number): boolean {
  const word = (at: number): string => look.words.tokens[at]?.lower ?? '';
  return stance.as === 'noun' && word(last + 1) === 'of' && /^(?:kind|sort|type|nature)$/.test(word(last + 3));
}

const began = /^(?:managed|able|began|started|continued|used|continue|went|proceeded|returned)$/;

function judge(
  look: Look,
  trigger: Trigger,
  stance: Stance,
  first: number,
  last: number,
  patients: readonly Group[],
): Judgement {
  const { tokens } = look.words;
  const hedges = hedgesBeforeToken(tokens, first);
  const has = (hedge: string, reach = 9): boolean => hedges.some((h) => h.hedge === hedge && h.distance <= reach);
  const attempted = has('attempted', 4);
  const foiled = has('foiled', 6) || (trigger.sense.foils ?? false);
  const infinitive = tokens[first - 1]?.lower === 'to';
  const managed = infinitive && began.test(tokens[first - 2]?.lower ?? '');
  const planned = has('planned', 6) || (infinitive && !managed && !attempted && stance.as === 'verb');
  const denied = has('denied', 6) || has('negated', 4);
  const possible = has('possible', 7) || has('conditional', 3);
  const counted = patients.some((g) => g.count !== null);
  const many =
    stance.as === 'noun' &&
    trigger.noun === 'plural' &&
    !trigger.sense.weapons.length &&
    !counted &&
    !tookPlace(look, last) &&
    !wasLaunched(look, first);
  const bare =
    stance.voice === 'active' &&
    trigger.verb.length === 1 &&
    trigger.verb[0] === 'base' &&
    !infinitive &&
    !isReported(look, first);
  return {
    certainty: denied ? 'denied' : planned ? 'planned' : possible ? 'possible' : 'stated',
    outcome: foiled ? 'foiled' : attempted ? 'failed' : 'carried out',
    general: has('general', 4) || many || bare || ofAKind(look, stance, last),
  };
}

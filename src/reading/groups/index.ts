import { beForms, casualtyForms, placeNouns } from '../../codebook/index.ts';
import type { Group } from './group.ts';
import { linkTo } from './link.ts';
import type { Look } from './look.ts';
import { type Phrase, phraseAt } from './phrase.ts';

export type { Group } from './group.ts';
export { type Look, lookAt } from './look.ts';

const prepositions = new Set(
  'of in on at by to from for with near into over under against between among around inside outside across through along toward towards targeting carrying upon behind beside during after before without via as'.split(
    ' ',
  ),
);

/** All noun phrases of a sentence, left to right. Times and places are none. */
export function groupsOf(look: Look, sentence: number): readonly Group[] {
  const { tokens, sentences } = look.words;
  const { first, last } = sentences[sentence]!;
  const found: Group[] = [];
  let parts: 'inside' | 'after verb' | null = null;
  for (let i = first; i <= last; i++) {
    const skipped = timeOrPlaceEnd(look, i, last);
    if (skipped !== null) {
      i = skipped;
      continue;
    }
    const phrase = phraseAt(look, i, last);
    if (!phrase) continue;
    if (saysWhatPlaceIs(look, phrase)) {
      i = phrase.last;
      continue;
    }
    const before = found.at(-1);
    const preposition = prepositionBefore(look, i, first);
    const link = linkTo(tokens, before, phrase, preposition);
    if (link === 'including') parts = verbBetween(look, before!, phrase) ? 'after verb' : 'inside';
    else if (link === null) parts = null;
    const closes =
      link === 'and' && phrase.count !== null && parts === 'after verb' && tokens[before!.last + 1]!.text === ',';
    found.push({ ...phrase, ...spanOf(look, phrase), preposition, link: closes ? null : link });
    i = phrase.last;
  }
  return found;
}

function timeOrPlaceEnd(look: Look, at: number, last: number): number | null {
  const time = look.times.get(at);
  if (time && time.last <= last) return time.last;
  const place = look.places.get(at);
  return place && place.last <= last && !look.actors.has(at) ? place.last : null;
}

/** "residents of Dara, a village of the district, fled": nobody but the place is meant. */
function saysWhatPlaceIs(look: Look, phrase: Phrase): boolean {
  const { tokens } = look.words;
  if (phrase.kind !== 'article' || !placeNouns.has(phrase.noun ?? '')) return false;
  if (tokens[phrase.first - 1]?.text !== ',' || !look.placed.has(phrase.first - 2)) return false;
  return !beForms.has(tokens[phrase.last + 1]?.lower ?? '');
}

/** "Nine were killed, including a guard, and two others were hurt": the parts end with the comma. */
function verbBetween(look: Look, before: Group, phrase: Phrase): boolean {
  for (let i = before.last + 1; i < phrase.first; i++)
    if (beForms.has(look.words.tokens[i]!.lower) || casualtyForms.has(look.words.tokens[i]!.lower)) return true;
  return false;
}

const spanOf = (look: Look, { first, last }: Phrase): { start: number; end: number } => ({
  start: look.words.tokens[first]!.start,
  end: look.words.tokens[last]!.end,
});

const mayStandBetween = /^(?:the|a|an|some|suspected|unidentified|unknown|these|those|his|their|armed)$/;

/** "by the three men": an article or a hedge may stand between. */
function prepositionBefore(look: Look, at: number, first: number): string | null {
  const { tokens } = look.words;
  let i = at - 1;
  while (i >= first && mayStandBetween.test(tokens[i]!.lower)) i--;
  const word = i >= first ? tokens[i]!.lower : '';
  if (word === 'to' && tokens[i - 1]?.lower === 'addition') return null;
  // "chasing militants", "for abducting two farmers": the object of a participle is no subject either.
  return prepositions.has(word) || /^[a-z]{3,}ing$/.test(word) ? word : null;
}

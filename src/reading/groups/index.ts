import { beForms, casualtyForms } from '../../codebook/index.ts';
import type { Group } from './group.ts';
import type { Look } from './look.ts';
import { type Phrase, phraseAt } from './phrase.ts';

export type { Group } from './group.ts';
export { type Look, lookAt } from './look.ts';

const prepositions = new Set(
  'of in on at by to from for with near into over under against between among around inside outside across through along toward towards targeting carrying upon behind beside during after before without via as'.split(
    ' ',
  ),
);
const joiners = new Set(['and', 'or', ',', '&', 'plus', 'with']);

/** All noun phrases of a sentence, left to right. */
export function groupsOf(look: Look, sentence: number): readonly Group[] {
  const { first, last } = look.words.sentences[sentence]!;
  const found: Group[] = [];
  let parts: 'inside' | 'after verb' | null = null;
  for (let i = first; i <= last; i++) {
    const time = look.times.get(i);
    if (time && time.last <= last) {
      i = time.last;
      continue;
    }
    const place = look.places.get(i);
    if (place && place.last <= last && !look.actors.has(i)) {
      i = place.last;
      continue;
    }
    const phrase = phraseAt(look, i, last);
    if (!phrase) continue;
    const before = found.at(-1);
    const preposition = prepositionBefore(look, i, first);
    const link = linkTo(look, before, phrase, preposition);
    if (link === 'including') parts = verbBetween(look, before!, phrase) ? 'after verb' : 'inside';
    else if (link === null) parts = null;
    const closes =
      link === 'and' &&
      phrase.count !== null &&
      parts === 'after verb' &&
      look.words.tokens[before!.last + 1]!.text === ',';
    found.push({ ...phrase, ...spanOf(look, phrase), preposition, link: closes ? null : link });
    i = phrase.last;
  }
  return found;
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

function prepositionBefore(look: Look, at: number, first: number): string | null {
  const { tokens } = look.words;
  let i = at - 1;
  // "by the three men": an article or a hedge may stand between.
  while (
    i >= first &&
    /^(?:the|a|an|some|suspected|unidentified|unknown|these|those|his|their|armed)$/.test(tokens[i]!.lower)
  )
    i--;
  const word = i >= first ? tokens[i]!.lower : '';
  if (word === 'to' && tokens[i - 1]?.lower === 'addition') return null;
  // "chasing militants", "for abducting two farmers": the object of a participle is no subject either.
  return prepositions.has(word) || /^[a-z]{3,}ing$/.test(word) ? word : null;
}

/** "X, Y and Z" is a list; "Jan Mohammad, a tribal elder," one man; "ten people, including a child" a whole and a part. */
function linkTo(look: Look, before: Group | undefined, phrase: Phrase, preposition: string | null): Group['link'] {
  if (!before) return null;
  const { tokens } = look.words;
  if (phrase.first - before.last > 7) return null;
  const between = tokens.slice(before.last + 1, phrase.first).map((token) => token.lower);
  const said = between.join(' ');
  if (besides.test(said) || (said.endsWith(',') && inAddition(tokens, before))) return 'and';
  if (/\b(?:including|among them|of whom|of them|among whom|namely)\b/.test(said)) return 'including';
  if (preposition && preposition !== 'with') return null;
  if (said === '') return 'apposition';
  if (
    said === '(' ||
    said === '[' ||
    said === ', identified as' ||
    said === 'identified as' ||
    said === 'named' ||
    said === ', named'
  )
    return 'apposition';
  if (before.link === 'apposition' && isBareTitle(phrase) && (said === 'and' || said === ',')) return 'apposition';
  if (inParentheses(tokens, before, phrase)) return 'apposition';
  if (said === ',') return isApposition(before, phrase) ? 'apposition' : 'and';
  if (said === 'as well as' || said === ', as well as' || said === 'along with' || said === 'together with')
    return 'and';
  return between.every((word) => joiners.has(word)) ? 'and' : null;
}

const besides = /^(?:, )?(?:in addition to|as well as|along with|together with|besides)$/;

/** "In addition to four assailants, nine people were killed": the four were killed as well. */
function inAddition(tokens: Look['words']['tokens'], before: Group): boolean {
  let at = before.first - 1;
  if (/^(?:the|a|an|his|her|their)$/.test(tokens[at]?.lower ?? '')) at--;
  return tokens[at]?.lower === 'to' && tokens[at - 1]?.lower === 'addition';
}

/** "(Mohammad Jamil and Qasir Abbas)": names of those counted before. */
function inParentheses(tokens: Look['words']['tokens'], before: Group, phrase: Phrase): boolean {
  for (let i = phrase.first - 1; i > before.first - 8 && i >= 0; i--) {
    if (tokens[i]!.text === ')' || tokens[i]!.text === ']') return false;
    if (tokens[i]!.text === '(' || tokens[i]!.text === '[') return true;
  }
  return false;
}

/** "a scholar and former head of the council": a title without article is the same man still. */
const isBareTitle = (phrase: Phrase): boolean => phrase.kind === 'bare' && phrase.count?.best === 1;

const isApposition = (before: Group, phrase: Phrase): boolean =>
  (before.kind === 'article' &&
    before.definite &&
    before.count?.best === 1 &&
    phrase.kind === 'article' &&
    !phrase.definite) ||
  (before.kind === 'name' && phrase.kind !== 'name' && phrase.kind !== 'counted' && phrase.kind !== 'pronoun') ||
  (before.kind === 'counted' && before.others && phrase.kind === 'bare' && phrase.count === null) ||
  (phrase.kind === 'name' && before.kind !== 'name' && before.kind !== 'counted' && before.count?.best === 1);

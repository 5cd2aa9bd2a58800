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
  for (let i = first; i <= last; i++) {
    const phrase = phraseAt(look, i, last);
    if (!phrase) continue;
    const before = found.at(-1);
    const preposition = prepositionBefore(look, i, first);
    found.push({ ...phrase, ...spanOf(look, phrase), preposition, link: linkTo(look, before, phrase, preposition) });
    i = phrase.last;
  }
  return found;
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
  if (/\b(?:including|among them|of whom|of them|among whom|namely)\b/.test(said)) return 'including';
  if (preposition && preposition !== 'with') return null;
  if (said === '') return 'apposition';
  if (said === '(' || said === ', identified as' || said === 'identified as' || said === 'named' || said === ', named')
    return 'apposition';
  if (said === ',') return isApposition(before, phrase) ? 'apposition' : 'and';
  if (said === 'as well as' || said === ', as well as' || said === 'along with' || said === 'together with')
    return 'and';
  return between.every((word) => joiners.has(word)) ? 'and' : null;
}

const isApposition = (before: Group, phrase: Phrase): boolean =>
  (before.kind === 'name' && phrase.kind !== 'name' && phrase.kind !== 'counted' && phrase.kind !== 'pronoun') ||
  (phrase.kind === 'name' && before.kind !== 'name' && before.kind !== 'counted' && before.count?.best === 1);

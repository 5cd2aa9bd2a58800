import { nameParticles, plainOpenings, pronouns } from '../../codebook/index.ts';
import { isPluralActor } from './actor-ahead.ts';
import type { Look } from './look.ts';
import type { Phrase } from './phrase.ts';
import { one, phrase } from './plain-phrase.ts';

/** "soldiers", "Boko Haram", "Mayor Ana Ruiz": an actor without article or number. */
export function bare(look: Look, at: number): Phrase | null {
  const actor = look.actors.get(at);
  if (!actor) return null;
  const plural = isPluralActor(look, actor);
  const single = actor.kind === 'person' || (actor.kind === 'people' && !plural);
  return phrase(at, actor.last, {
    kind: actor.kind === 'person' ? 'name' : 'bare',
    rule: 'actor',
    actor,
    person: actor.kind !== 'facility',
    count: single ? one : null,
    noun: look.words.tokens[actor.head]!.lower,
  });
}

/** "they", "him". */
export function pronoun(look: Look, at: number): Phrase | null {
  const word = look.words.tokens[at]!.lower;
  const count = pronouns.get(word);
  if (count === undefined) return null;
  return phrase(at, at, {
    kind: 'pronoun',
    rule: 'pronoun',
    count: count ? one : null,
    person: word === 'it' ? null : true,
    definite: true,
  });
}

/** A run of capitalised words that is no place, time or actor: taken for a name. */
export function name(look: Look, at: number, last: number): Phrase | null {
  const { tokens, sentences, shouting } = look.words;
  if (shouting) return null;
  const token = tokens[at]!;
  if (!token.capital || token.kind !== 'word' || look.placed.has(at) || look.times.has(at)) return null;
  if (continuesPlace(look, at)) return null;
  const opening = sentences[token.sentence]!.first === at;
  if (opening && plainOpenings.has(token.lower)) return null;
  let end = at;
  while (end < last && isNamePart(look, end + 1)) end++;
  if (opening && end === at && !opensWithName(look, at)) return null;
  if (end === at && plainOpenings.has(token.lower)) return null;
  return phrase(at, end, { kind: 'name', rule: 'name', count: one });
}

/** "in Trindade, Pernambuco": a name right after a place and a comma is where that place lies. */
function continuesPlace(look: Look, at: number): boolean {
  const mark = look.words.tokens[at - 1]?.text;
  return (mark === ',' || mark === '(' || mark === '-') && look.placed.has(at - 2);
}

/** "Tamayao, an employee, …", "Tamayao was …": named before, or at once the subject of a verb. */
function opensWithName(look: Look, at: number): boolean {
  const after = look.words.tokens[at + 1]?.lower ?? '';
  return look.names.has(look.words.tokens[at]!.lower) || /^(?:was|were|is|had|has|died)$/.test(after);
}

function isNamePart(look: Look, at: number): boolean {
  const token = look.words.tokens[at]!;
  if (look.actors.has(at) || look.times.has(at) || look.placed.has(at)) return false;
  if (token.capital && token.kind === 'word') return true;
  return nameParticles.has(token.lower) && (look.words.tokens[at + 1]?.capital ?? false);
}

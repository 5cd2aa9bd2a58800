import { collectives, speechVerbs } from '../../codebook/index.ts';
import type { Token } from '../token.ts';
import type { Group } from './group.ts';
import type { Phrase } from './phrase.ts';

const joiners = new Set(['and', 'or', ',', '&', 'plus', 'with']);
const besides = /^(?:, )?(?:in addition to|as well as|along with|together with|besides)$/;
const parts = /\b(?:including|among them|of whom|of them|among whom|namely)\b/;
const naming = /^(?:\(|\[|(?:, )?identified as|(?:, )?named)$/;
const alongside = /^(?:, )?(?:as well as|along with|together with)$/;
const speaking = new Set(speechVerbs.filter(([, { subject }]) => subject === 'any').map(([phrase]) => phrase));
/** A group further off than this hangs on nothing before it. */
const farthest = 7;

/** "X, Y and Z" is a list; "Jan Mohammad, a tribal elder," one man; "ten people, including a child" a whole and a part. */
export function linkTo(
  tokens: readonly Token[],
  before: Group | undefined,
  phrase: Phrase,
  preposition: string | null,
): Group['link'] {
  if (!before || phrase.first - before.last > farthest) return null;
  const between = tokens.slice(before.last + 1, phrase.first).map((token) => token.lower);
  const said = between.join(' ');
  if (besides.test(said) || (said.endsWith(',') && inAddition(tokens, before))) return 'and';
  if (parts.test(said)) return 'including';
  if (phrase.kind === 'pronoun' || (preposition && preposition !== 'with')) return null;
  if (said === '' || naming.test(said)) return 'apposition';
  if (before.link === 'apposition' && isBareTitle(phrase) && (said === 'and' || said === ',')) return 'apposition';
  if (inParentheses(tokens, before, phrase)) return 'apposition';
  // "wounding four, the police said": who speaks is none of the four.
  if (said === ',' && speaking.has(tokens[phrase.last + 1]?.lower ?? '')) return null;
  if (said === ',') return isApposition(before, phrase) ? 'apposition' : 'and';
  // "six members of the militia group and two soldiers": a noun of the former may be left over.
  const joint = collectives.has(between[0]!) ? between.slice(1) : between;
  return alongside.test(said) || (joint.length > 0 && joint.every((word) => joiners.has(word))) ? 'and' : null;
}

/** "In addition to four assailants, nine people were killed": the four were killed as well. */
function inAddition(tokens: readonly Token[], before: Group): boolean {
  let at = before.first - 1;
  if (/^(?:the|a|an|his|her|their)$/.test(tokens[at]?.lower ?? '')) at--;
  return tokens[at]?.lower === 'to' && tokens[at - 1]?.lower === 'addition';
}

/** "(Mohammad Jamil and Qasir Abbas)": names of those counted before. */
function inParentheses(tokens: readonly Token[], before: Group, phrase: Phrase): boolean {
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

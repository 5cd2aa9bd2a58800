import { beForms, haveForms } from '../../codebook/index.ts';
import type { Group, Token } from '../../reading/index.ts';
import type { Harm, Toll } from './toll.ts';

/** "Fatalities coded as 3": whoever wrote the note settled on a number; it stands over the others. */
export function codedToll(tokens: readonly Token[], sentence: number, groups: readonly Group[]): Toll | null {
  for (const group of groups) {
    if (group.kind !== 'counted' || !group.count) continue;
    const [as, coded] = [tokens[group.first - 1]?.lower, tokens[group.first - 2]?.lower];
    if (as === 'as' && (coded === 'coded' || coded === 'recorded'))
      return stated('killed', sentence, group, 'toll: coded');
  }
  return null;
}

const unearthed = /^(?:found|discovered|recovered|dumped|retrieved|exhumed)$/;
const deadWords = /^(?:dead|fatalit(?:y|ies)|deaths?|bodies|body|corpses?|killed|martyrs?|martyred)$/;
const hurtWords = /^(?:wounded|injured|injur(?:y|ies)|hurt)$/;
const bothWords = /^casualt(?:y|ies)$/;

/** "seven dead and 12 wounded", "1 fatality", "no casualties": the harm is in the noun. */
export function statedTolls(
  tokens: readonly Token[],
  sentence: number,
  groups: readonly Group[],
  told: readonly Toll[],
): Toll[] {
  const found: Toll[] = [];
  const taken = new Set(told.flatMap((t) => [...t.groups, ...t.parts]));
  for (const group of groups) {
    const noun = group.noun ?? '';
    const body = group.kind === 'article' && /^(?:body|corpse)$/.test(noun) && near(tokens, group.last, unearthed);
    if (
      taken.has(group) ||
      noun === 'total' ||
      !group.count ||
      (group.kind !== 'counted' && group.kind !== 'none' && !body)
    )
      continue;
    const after = complementOf(tokens, group.last + 1);
    for (const [harm, pattern] of [
      ['killed', deadWords],
      ['injured', hurtWords],
    ] as const) {
      const isStated =
        pattern.test(noun) || bothWords.test(noun)
          ? group.kind === 'none' || !bothWords.test(noun)
          : pattern.test(after);
      if (isStated) found.push(stated(harm, sentence, group, 'toll: noun'));
    }
  }
  return found;
}

const established =
  /^(?:now|also|already|since|later|feared|confirmed|reported|reportedly|declared|pronounced|presumed|believed|left)$/;

/** "were wounded", "have been confirmed dead": what is said of a group that ends before token `first`. */
function complementOf(tokens: readonly Token[], first: number): string {
  const word = (at: number): string => tokens[at]?.lower ?? '';
  let at = first;
  while (at - first < farFromGroup && (haveForms.has(word(at)) || beForms.has(word(at)) || established.test(word(at))))
    at++;
  if (word(at) === 'dead') return 'dead';
  return word(beForms.has(word(first)) ? first + 1 : first);
}

const farFromGroup = 6;

const rising =
  /^(?:ris(?:e|es|en|ing)|rose|increas(?:e|ed|es)|climb(?:s|ed)?|jump(?:s|ed)?|grow(?:s|n)?|grew|reach(?:es|ed)?|st(?:ands|ood)|is|was|be|put|puts|pass(?:es|ed)|now)$/;
const leading = /^(?:to|at|of|is|was|be|reached|reaches|passed|now|least|about|around|over)$/;
const farthest = 30;

/** "The death toll from the attack rose to 31", "put the death toll at 22": a number of the dead without a noun. */
export function deathToll(tokens: readonly Token[], sentence: number, groups: readonly Group[]): Toll | null {
  const risen = groups.find(
    (group) =>
      group.kind === 'counted' &&
      group.count !== null &&
      (group.noun === null || group.person === true) &&
      leading.test(tokens[group.first - 1]?.lower ?? '') &&
      isOfToll(tokens, sentence, group.first),
  );
  return risen ? stated('killed', sentence, risen, 'toll: death toll') : null;
}

/** Whether a toll is spoken of before a number, and between them of its rise, or of where it stands. */
function isOfToll(tokens: readonly Token[], sentence: number, number: number): boolean {
  const before = tokens
    .slice(Math.max(0, number - farthest), number)
    .flatMap((token) => (token.sentence === sentence ? token.lower : []))
    .reverse();
  const at = before.indexOf('toll');
  return at >= 0 && before.slice(0, Math.min(at, 6)).some((word) => rising.test(word) || (word === 'at' && at <= 3));
}

const stated = (harm: Harm, sentence: number, group: Group, rule: string): Toll => ({
  harm,
  sentence,
  groups: [group],
  parts: [],
  start: group.start,
  end: group.end,
  extra: false,
  rule,
});

function near(tokens: readonly Token[], at: number, pattern: RegExp): boolean {
  for (let i = Math.max(0, at - 6); i <= Math.min(tokens.length - 1, at + 8); i++)
    if (pattern.test(tokens[i]!.lower)) return true;
  return false;
}

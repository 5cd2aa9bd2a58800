import { beForms } from '../../codebook/index.ts';
import type { Group, Token } from '../../reading/index.ts';
import type { Toll } from './toll.ts';

/** "Fatalities coded as 3": whoever wrote the note settled on a number; it stands over the others. */
export function codedToll(tokens: readonly Token[], sentence: number, groups: readonly Group[]): Toll | null {
  for (const group of groups) {
    if (group.kind !== 'counted' || !group.count) continue;
    const [as, coded] = [tokens[group.first - 1]?.lower, tokens[group.first - 2]?.lower];
    if (as === 'as' && (coded === 'coded' || coded === 'recorded'))
      return {
        harm: 'killed',
        sentence,
        groups: [group],
        parts: [],
        start: group.start,
        end: group.end,
        extra: false,
        rule: 'toll: coded',
      };
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
    if (taken.has(group) || !group.count || (group.kind !== 'counted' && group.kind !== 'none' && !body)) continue;
    const be = beForms.has(tokens[group.last + 1]?.lower ?? '') ? 1 : 0;
    const after = tokens[group.last + 1 + be]?.lower ?? '';
    for (const [harm, pattern] of [
      ['killed', deadWords],
      ['injured', hurtWords],
    ] as const) {
      const stated =
        pattern.test(noun) || bothWords.test(noun)
          ? group.kind === 'none' || !bothWords.test(noun)
          : pattern.test(after);
      if (stated)
        found.push({
          harm,
          sentence,
          groups: [group],
          parts: [],
          start: group.start,
          end: group.end,
          extra: false,
          rule: 'toll: noun',
        });
    }
  }
  return found;
}

function near(tokens: readonly Token[], at: number, pattern: RegExp): boolean {
  for (let i = Math.max(0, at - 6); i <= Math.min(tokens.length - 1, at + 8); i++)
    if (pattern.test(tokens[i]!.lower)) return true;
  return false;
}

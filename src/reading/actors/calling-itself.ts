import { capitalRun } from './capital-run.ts';
import type { NameContext } from './named-at.ts';
import type { NounPhrase } from './noun-phrase.ts';

const quotes = new Set(['"', '“', "'", '‘', '«']);

/** "a group calling itself the Sons of the River", 'known as "Green Dawn"': the name a group goes by; -1 without. */
function nameFrom({ tokens }: NameContext, at: number, last: number): number {
  const [word, next] = [tokens[at]?.lower, tokens[at + 1]?.lower];
  let from = -1;
  if (/^(?:calling|naming|styling|called|calls|call)$/.test(word ?? '') && /^(?:itself|themselves)$/.test(next ?? ''))
    from = at + 2;
  else if (word === 'known' && next === 'as') from = at + 2;
  if (from < 0) return -1;
  while (from <= last && (tokens[from]!.lower === 'the' || quotes.has(tokens[from]!.text))) from++;
  return from <= last && tokens[from]!.capital ? from : -1;
}

/** A group named by the words after token `at`, or null. */
export function selfNamedAt(context: NameContext, at: number, last: number): NounPhrase | null {
  if (context.shouting) return null;
  const from = nameFrom(context, at, last);
  if (from < 0 || !followsGroup(context, at)) return null;
  const to = capitalRun(context.tokens, from, last);
  const actor = { id: null, name: context.textOf(from, to), named: true, category: 'armed group' } as const;
  return { first: from, last: to, head: to, kind: 'group', actor, rule: 'self-named', open: false, plural: true };
}

const followsGroup = ({ tokens }: NameContext, at: number): boolean =>
  [1, 2, 3, 4].some((back) =>
    /^(?:groups?|gangs?|militias?|militants|organi[sz]ation|faction|cell|gunmen|rebels)$/.test(
      tokens[at - back]?.lower ?? '',
    ),
  );

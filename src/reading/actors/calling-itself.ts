import { capitalRun } from './capital-run.ts';
import type { NameContext } from './named-at.ts';
import type { NounPhrase } from './noun-phrase.ts';

const calling = new Set('calling naming styling called calls call'.split(' '));
const quotes = new Set(['"', '“', "'", '‘', '«']);

/** "a group calling itself the Sons of the River", 'known as "Green Dawn"': the name a group goes by; -1 without. */
function nameFrom({ tokens }: NameContext, at: number, last: number): number {
  const next = tokens[at + 1]?.lower ?? '';
  const named = calling.has(tokens[at]!.lower) && /^(?:itself|themselves)$/.test(next);
  const from = named || (tokens[at]!.lower === 'known' && next === 'as') ? at + 2 : -1;
  if (from < 0) return -1;
  let first = from;
  while (first <= last && (tokens[first]!.lower === 'the' || quotes.has(tokens[first]!.text))) first++;
  return first <= last && tokens[first]!.capital ? first : -1;
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

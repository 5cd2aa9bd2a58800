import { nameStart } from './capital-run.ts';
import type { NameContext } from './named-at.ts';
import type { NounPhrase } from './noun-phrase.ts';

/**
 * Where the text names somebody again, or named them before it said who they are: "a shot hit Ana Ruiz. Ruiz, a judge,".
 * Adds those mentions; the whole name is the longest the text gives.
 */
export function withNamesakes(context: NameContext, phrases: readonly NounPhrase[]): readonly NounPhrase[] {
  const known = surnames(phrases);
  if (known.size === 0) return phrases;
  const again = namedAgain(context, phrases, known);
  const whole = new Map<string, string>();
  for (const { actor } of [...phrases, ...again])
    if (known.has(surname(actor.name)) && actor.name.length > (whole.get(surname(actor.name))?.length ?? 0))
      whole.set(surname(actor.name), actor.name);
  return [...phrases, ...again]
    .sort((a, b) => a.first - b.first)
    .map((phrase) => (phrase.kind === 'person' ? callWhole(phrase, whole) : phrase));
}

const surname = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

function surnames(phrases: readonly NounPhrase[]): ReadonlyMap<string, NounPhrase> {
  const known = new Map<string, NounPhrase>();
  for (const phrase of phrases)
    if (phrase.kind === 'person' && surname(phrase.actor.name).length > 2)
      known.set(surname(phrase.actor.name), phrase);
  return known;
}

function callWhole(phrase: NounPhrase, whole: ReadonlyMap<string, string>): NounPhrase {
  const name = whole.get(surname(phrase.actor.name));
  return name ? { ...phrase, actor: { ...phrase.actor, name } } : phrase;
}

function namedAgain(
  context: NameContext,
  phrases: readonly NounPhrase[],
  known: ReadonlyMap<string, NounPhrase>,
): readonly NounPhrase[] {
  const { tokens } = context;
  const found: NounPhrase[] = [];
  let floor = 0;
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i === phrases[next]?.first) {
      i = phrases[next]!.last;
      floor = i + 1;
      next++;
      continue;
    }
    const who = tokens[i]!.capital ? known.get(tokens[i]!.lower) : undefined;
    if (!who) continue;
    const first = Math.max(nameStart(tokens, i, floor), floor);
    const actor = { ...who.actor, name: context.textOf(first, i) };
    found.push({ ...who, first, last: i, head: i, actor, rule: 'named again' });
    floor = i + 1;
  }
  return found;
}

import { definites, unknownNumbers } from '../../codebook/index.ts';
import type { CountMention } from '../count.ts';
import type { ActorMention } from '../mention.ts';
import { actorAhead } from './actor-ahead.ts';
import type { Look } from './look.ts';
import type { Phrase } from './phrase.ts';
import { none, phrase } from './plain-phrase.ts';

/** "an unknown number of civilians": people, not counted. */
export function uncounted(look: Look, at: number, last: number): Phrase | null {
  const { tokens } = look.words;
  const word = (i: number): string => tokens[i]?.lower ?? '';
  const start = word(at) === 'an' || word(at) === 'a' ? at + 1 : at;
  if (!unknownNumbers.has(word(start)) || word(start + 1) !== 'number' || start + 2 > last) return null;
  const inner = word(start + 2) === 'of' ? skipOther(look, start + 3) : start + 2;
  const actor = actorAhead(look, inner, last, 3);
  const end = actor ? actor.last : Math.min(inner, last);
  return phrase(at, end, { kind: 'counted', rule: 'unknown number', person: true, actor, noun: word(end) });
}

const skipOther = (look: Look, at: number): number => (look.words.tokens[at]?.lower === 'other' ? at + 1 : at);

/** "at least two soldiers", "three others", "fifty shells". */
export function counted(look: Look, at: number, last: number): Phrase | null {
  const found = look.counts.get(at);
  if (found?.kind !== 'quantity' || found.last > last) return null;
  const actor = actorAhead(look, found.number[1] + 1, last, Math.max(3, found.last - found.number[1]));
  const before = look.words.tokens[at - 1]?.lower ?? '';
  const { best, min, max } = found.count;
  return phrase(at, Math.max(found.last, actor?.last ?? 0), {
    kind: 'counted',
    rule: 'counted',
    count: { best, min, max },
    person: isOfPeople(found, actor),
    actor,
    others: found.others || before === 'another',
    noun: found.noun,
    definite: definites.has(before),
  });
}

/** Does it count people? Null when the words leave that open: "three", "fifty shells". */
function isOfPeople({ noun, count }: CountMention, actor: ActorMention | null): boolean | null {
  if (actor) return actor.kind !== 'facility';
  if (noun === null || count.unit === 'items') return null;
  return count.unit === 'people';
}

const casualties = /^(?:casualt|fatalit|injur|death|victim)/;

/** "no casualties", "no one", "none of the passengers", "nobody". */
export function nobody(look: Look, at: number, last: number): Phrase | null {
  const { tokens } = look.words;
  const word = tokens[at]!.lower;
  const zero = { kind: 'none', rule: 'nobody', count: none, person: true } as const;
  if (word === 'nobody' || word === 'none') return phrase(at, at, zero);
  if (word !== 'no' || at >= last) return null;
  if (tokens[at + 1]!.lower === 'one') return phrase(at, at + 1, zero);
  const actor = actorAhead(look, at + 1, last, 3);
  if (actor && actor.kind !== 'facility') return phrase(at, actor.last, { ...zero, actor });
  for (let i = at + 1; i <= Math.min(at + 3, last); i++)
    if (casualties.test(tokens[i]!.lower)) return phrase(at, i, { ...zero, noun: tokens[i]!.lower });
  return null;
}

import { actorKinds } from '../../codebook/index.ts';
import type { NameContext } from './named-at.ts';
import { originAt } from './origins.ts';

// Nouns that are as often adjectives: people only where no noun follows.
const adjectives = new Set(
  `general major minor individual local national elderly displaced adult relative military criminal suspect captain
  lieutenant marine ranger human public`.split(/\s+/),
);
// Counted, but nobody in particular.
const tallies = new Set('casualty casualties fatality fatalities'.split(' '));
const ranks = new Set('general major captain lieutenant marine ranger'.split(' '));
const afterNoun = new Set(
  'was were is are has had have who and or in at of from to for on with by said says told killed died that which'.split(
    ' ',
  ),
);

/** Whether the words `first` to `last`, which can mean an actor, do so here: not "a general strike", "shot in the head". */
export function isNoun({ tokens, shouting }: NameContext, first: number, last: number): boolean {
  const token = tokens[first]!;
  const next = tokens[last + 1];
  const before = tokens[first - 1];
  if (tallies.has(tokens[last]!.lower)) return false;
  if (token.lower === 'well') return /^(?:a|the|water)$/.test(before?.lower ?? '');
  if (/^heads?$/.test(token.lower)) return next?.lower === 'of';
  if (token.lower === 'national') return before !== undefined && originAt(tokens, first - 1, first - 1) !== null;
  if (token.lower === 'hostage') return !/^(?:taken|held|take|took|taking|holding)$/.test(before?.lower ?? '');
  if (token.lower === 'police' && /^(?:districts?|zone|lines|line|road|street)$/.test(next?.lower ?? '')) return false;
  if (tokens[last]!.lower === 'government' && /^(?:areas?|districts?)$/.test(next?.lower ?? '')) return false;
  if (token.lower === 'march') return !token.capital && /^(?:the|a|an|protest|peace)$/.test(before?.lower ?? '');
  if (/^banks?$/.test(token.lower)) return !/^(?:west|east|north|south|left|right|river)$/.test(before?.lower ?? '');
  if (!adjectives.has(tokens[last]!.lower) || first < last) return true;
  if (!next || next.kind === 'mark') return before?.lower !== 'in';
  if (afterNoun.has(next.lower) || actorKinds.has(next.lower)) return true;
  return next.capital && !shouting && ranks.has(tokens[last]!.lower);
}

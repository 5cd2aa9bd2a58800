import { type ActorKind, actorKinds } from '../../codebook/index.ts';
import type { NameContext } from './named-at.ts';
import { openers } from './plain-capitals.ts';

/**
 * The last of the capitalised words at `at` that stand right before a force or armed people and say whose they are:
 * "Kirkuk police", "Port Sudan police", "Bira militia"; -1 where none do.
 */
export function placeOrigin({ tokens, shouting }: NameContext, at: number, last: number): number {
  if (shouting || tokens[at - 1]?.sentence !== tokens[at]!.sentence) return -1;
  for (let i = at; i < last && i < at + 3; i++) {
    const token = tokens[i]!;
    if (!token.capital || token.kind !== 'word' || token.text.length < 2 || openers.has(token.lower)) return -1;
    const next = tokens[i + 1]!;
    if (next.capital) continue;
    const kind = actorKinds.get(next.lower);
    return kind && ofSomewhere(kind, next.lower) ? i : -1;
  }
  return -1;
}

const armed =
  /^(?:militiam[ae]n|rebels?|gang|faction|gunmen|militants?|insurgents?|guerrillas?|fighters?|separatists?|extremists?)$/;
const forces = /^(?:army|police|militias?|forces|troops)$/;

const ofSomewhere = (kind: ActorKind, noun: string): boolean => (kind.is === 'force' ? forces : armed).test(noun);

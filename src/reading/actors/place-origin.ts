import { type ActorKind, actorKinds } from '../../codebook/index.ts';
import type { NameContext } from './named-at.ts';

const calendar = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december i the`.split(/\s+/),
);

/** A capitalised word right before a force or armed people says whose they are: "Kirkuk police", "Bira militia". */
export function isPlaceOrigin({ tokens, shouting }: NameContext, at: number): boolean {
  const token = tokens[at]!;
  if (!token.capital || shouting || calendar.has(token.lower) || tokens[at - 1]?.sentence !== token.sentence)
    return false;
  const next = tokens[at + 1];
  const kind = next && !next.capital ? actorKinds.get(next.lower) : undefined;
  return kind !== undefined && next!.sentence === token.sentence && ofSomewhere(kind, next!.lower);
}

const ofSomewhere = (kind: ActorKind, noun: string): boolean =>
  kind.is === 'force'
    ? /^(?:army|police|militias?|forces|troops)$/.test(noun)
    : /^(?:militiam[ae]n|rebels?|gang|gunmen|militants?|insurgents?|guerrillas?|fighters?|separatists?|extremists?)$/.test(
        noun,
      );

import type { ActorRef } from '../../codebook/index.ts';
import { type NameContext, namedAt } from './named-at.ts';

/**
 * The last token of another name right after a group's: "(PKK)", "PKK", "(Ansar Allah)". A short form in brackets
 * stands for the group from here on.
 */
export function secondName(context: NameContext, after: number, last: number, actor: ActorRef): number {
  const { tokens } = context;
  const next = tokens[after + 1];
  if (!next || after + 1 > last) return after;
  const again = actor.id === null ? null : namedAt(context, after + 1, last);
  if (again && again.actor.id === actor.id) return again.last;
  if (next.text !== '(' && next.text !== '[') return after;
  const close = closing(context, after + 1, last);
  if (close < 0) return after;
  const only = close === after + 3 ? tokens[after + 2]! : null;
  if (only && /^\p{Lu}[\p{Lu}\p{N}/-]+$/u.test(only.text)) {
    if (!context.shouting || next.text === '[') context.defined.set(only.text, actor);
    return close;
  }
  const inside = namedAt(context, after + 2, close - 1);
  return inside?.last === close - 1 && inside.actor.id === actor.id ? close : after;
}

function closing({ tokens }: NameContext, open: number, last: number): number {
  const mark = tokens[open]!.text === '(' ? ')' : ']';
  for (let i = open + 2; i <= last && i < open + 8; i++) if (tokens[i]!.text === mark) return i;
  return -1;
}

import type { KnownActor } from '../../codebook/index.ts';
import { type NameContext, namedAt } from './named-at.ts';

/**
 * The known actor whose short form stands in brackets after a name that is in no list but is much the same:
 * "Revolutionary Armed Forces of Columbia (FARC)".
 */
export function explainedBy(context: NameContext, first: number, after: number): KnownActor | null {
  const { tokens } = context;
  if (!/^[([]$/.test(tokens[after + 1]?.text ?? '') || !/^[)\]]$/.test(tokens[after + 3]?.text ?? '')) return null;
  const actor = namedAt(context, after + 2, after + 2)?.actor;
  if (!actor) return null;
  const known = new Set([actor.name, ...actor.aliases].flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u)));
  const words = tokens.slice(first, after + 1).filter(({ lower, kind }) => kind === 'word' && lower.length > 3);
  return words.filter(({ lower }) => known.has(lower)).length * 5 >= words.length * 3 ? actor : null;
}

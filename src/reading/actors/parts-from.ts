import type { NameContext } from './named-at.ts';
import type { Part } from './part.ts';
import { partAt } from './part-at.ts';

// No noun phrase has more parts; a text of nothing else stays cheap.
const longest = 12;

/** The parts of the noun phrase that begins at token `at`, one after another. */
export function partsFrom(context: NameContext, at: number, last: number): readonly Part[] {
  const first = partAt(context, at, last);
  if (!first) return none;
  const parts = [first];
  for (let i = after(context, first); i <= last && parts.length < longest; ) {
    const part = partAt(context, i, last);
    if (!part || !joins(parts.at(-1)!, part)) break;
    parts.push(part);
    i = after(context, part);
  }
  return parts;
}

const none: readonly Part[] = [];

const after = (context: NameContext, { as, last }: Part): number =>
  as === 'origin' && isPossessive(context, last + 1) ? last + 2 : last + 1;

/** "Somalia's army": the mark belongs to the country. */
const isPossessive = ({ tokens }: NameContext, at: number): boolean =>
  tokens[at]?.lower === "'s" && tokens[at]!.start === tokens[at - 1]!.end;

/** Many people end a phrase: what follows them is another. */
function joins(before: Part, part: Part): boolean {
  if (before.as === 'kind') return part.as === 'kind' && (!before.kind.plural || before.kind.is === 'force');
  return before.as !== 'group' || (part.as !== 'group' && part.as !== 'origin');
}

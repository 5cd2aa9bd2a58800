import type { NameContext } from './named-at.ts';
import type { Part } from './part.ts';
import { partAt } from './part-at.ts';

// No noun phrase has more parts; a text of nothing else stays cheap.
const longest = 12;

/** The parts of the noun phrase that begins at token `at`, one after another. */
export function partsFrom(context: NameContext, at: number, last: number): readonly Part[] {
  const parts: Part[] = [];
  for (let i = at; i <= last && parts.length < longest; ) {
    const part = partAt(context, i, last);
    if (!part || (parts.length > 0 && !joins(parts.at(-1)!, part))) break;
    parts.push(part);
    i = part.last + 1;
    if (part.as === 'origin' && isPossessive(context, i)) i++;
  }
  return parts;
}

/** "Somalia's army": the mark belongs to the country. */
const isPossessive = ({ tokens }: NameContext, at: number): boolean =>
  tokens[at]?.lower === "'s" && tokens[at]!.start === tokens[at - 1]!.end;

/** Many people end a phrase: what follows them is another. */
function joins(before: Part, part: Part): boolean {
  if (before.as === 'kind') return part.as === 'kind' && (!before.kind.plural || before.kind.is === 'force');
  return before.as !== 'group' || (part.as !== 'group' && part.as !== 'origin');
}

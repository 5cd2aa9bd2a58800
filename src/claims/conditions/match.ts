import type { Token } from '../../reading/index.ts';
import { type CompiledPattern, patternsFrom, type Slot } from './lexicon.ts';
import type { Tag, Tagged } from './tagged.ts';

/** A pattern found in a sentence: the words its slots stand on. */
export interface Match {
  readonly pattern: CompiledPattern;
  readonly tags: readonly Tag[];
  readonly first: number;
  readonly last: number;
  /** The words that a negation turns round. */
  readonly said: Tag;
}

const breaks = new Set([';', ':', '—', '–', 'but', 'although', 'though', 'whereas', 'while']);
const opensClause = new Set([
  'and',
  'but',
  'so',
  'while',
  'because',
  'as',
  'they',
  'he',
  'she',
  'it',
  'we',
  'i',
  'there',
]);

/** Every pattern found in a sentence. */
export function matchesIn(tokens: readonly Token[], tagged: Tagged): Match[] {
  const { tags } = tagged;
  const found: Match[] = [];
  for (let at = 0; at < tags.length; at++)
    for (const kind of tags[at]!.kinds)
      for (const pattern of patternsFrom.get(kind) ?? none) {
        if (!hasAll(tagged.kinds, pattern.more) || !hasBeside(tagged, pattern, tags[at]!)) continue;
        const matched = follow(tokens, tags, pattern, at);
        if (matched) found.push(matched);
      }
  return found;
}

const none: readonly CompiledPattern[] = [];

function hasAll(kinds: ReadonlySet<string>, wanted: readonly Slot[]): boolean {
  for (const { kind } of wanted) if (!kinds.has(kind)) return false;
  return true;
}

/** Whether some other word than the one the pattern starts with is of a kind it must stand beside. */
const hasBeside = ({ tags, kinds }: Tagged, { beside }: CompiledPattern, self: Tag): boolean =>
  beside.length === 0 ||
  beside.some((kind) => kinds.has(kind) && tags.some((tag) => tag !== self && tag.kinds.includes(kind)));

function follow(tokens: readonly Token[], tags: readonly Tag[], pattern: CompiledPattern, from: number): Match | null {
  const path = [tags[from]!];
  let at = from;
  for (const { kind, gap } of pattern.more) {
    const next = nextOf(tokens, tags, at, kind, gap);
    if (next < 0) return null;
    at = next;
    path.push(tags[at]!);
  }
  return { pattern, tags: path, first: path[0]!.first, last: path.at(-1)!.last, said: path[pattern.said]! };
}

function nextOf(tokens: readonly Token[], tags: readonly Tag[], from: number, kind: string, gap: number): number {
  const after = tags[from]!.last;
  for (let at = from + 1; at < tags.length; at++) {
    const tag = tags[at]!;
    if (tag.first <= after) continue;
    if (tag.first - after - 1 > gap) return -1;
    if (tag.kinds.includes(kind)) return crossesClause(tokens, after, tag.first) ? -1 : at;
  }
  return -1;
}

function crossesClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const { lower } = tokens[at]!;
    if (breaks.has(lower)) return true;
    if (lower === 'that' && /^(?:the|a|an|this|these|all|their|his|no)$/.test(tokens[at + 1]!.lower)) return true;
    if (lower === ',' && opensClause.has(tokens[at + 1]!.lower)) return true;
  }
  return false;
}

import type { Token } from '../../reading/index.ts';
import { type CompiledPattern, type PatternGroup, patternsFrom } from './lexicon.ts';
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

/** Every pattern found in a sentence, from left to right. */
export function matchesIn(tokens: readonly Token[], tagged: Tagged): Match[] {
  const found: Match[] = [];
  for (let at = 0; at < tagged.tags.length; at++) {
    const { kinds } = tagged.tags[at]!;
    for (let i = 0; i < kinds.length; i++) {
      const groups = patternsFrom.get(kinds[i]!);
      if (groups) addMatches(found, tokens, tagged, at, groups);
    }
  }
  return found;
}

/** Adds the patterns that begin with the tag at `at`. Most patterns are passed over by their second word's kind. */
function addMatches(
  found: Match[],
  tokens: readonly Token[],
  tagged: Tagged,
  at: number,
  groups: readonly PatternGroup[],
): void {
  const from = found.length;
  for (let i = 0; i < groups.length; i++) {
    const { second, patterns } = groups[i]!;
    if (second !== null && !tagged.kinds.has(second)) continue;
    for (let j = 0; j < patterns.length; j++) {
      const matched = matchAt(tokens, tagged, patterns[j]!, at);
      if (matched) found.push(matched);
    }
  }
  if (found.length - from > 1) found.push(...found.splice(from).sort((a, b) => a.pattern.order - b.pattern.order));
}

function matchAt(tokens: readonly Token[], tagged: Tagged, pattern: CompiledPattern, at: number): Match | null {
  for (let i = 1; i < pattern.more.length; i++) if (!tagged.kinds.has(pattern.more[i]!.kind)) return null;
  return hasBeside(tagged, pattern, tagged.tags[at]!) ? follow(tokens, tagged.tags, pattern, at) : null;
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

import { readApposition } from './apposition.ts';
import { contains, isWide } from './containment.ts';
import { type Item, isSure, readItem } from './item.ts';
import type { Line } from './line.ts';
import { isNamed } from './names.ts';

/** How an item is tied to the one before it. */
export type Tie = 'start' | 'beside' | 'comma' | 'bracket' | 'in' | 'apposed' | 'owner' | 'part' | 'and';

/** An item with its tie. */
export interface Tied {
  readonly item: Item;
  readonly tie: Tie;
}

const longestChain = 12;
const inward = new Set(['in', 'of', 'within']);

/** The items that follow one another from token `at` on, each with its tie to the one before it. */
export function gather(line: Line, at: number): readonly Tied[] {
  const first = readItem(line, at);
  if (!first) return [];
  const found: Tied[] = [{ item: first, tie: 'start' }];
  const located = /^(?:in|at|near|between|of)$/.test(line.tokens[first.first - 1]?.lower ?? '');
  let open = false;
  for (let i = first.last + 1; i <= line.last; ) {
    const mark = line.tokens[i]!.text;
    if (mark === ')' && open) {
      open = false;
      i++;
      continue;
    }
    const next = readTied(line, i, located);
    if (!next || found.length > longestChain) break;
    // "Sara Haddad of Basra": an unknown name that nothing makes a place is a person's.
    if (mark === 'of' && !located && !isSure(found.at(-1)!.item)) break;
    if (next.tie === 'bracket') open = true;
    found.push(next);
    i = next.item.last + 1;
  }
  return trim(line, found);
}

function readTied(line: Line, at: number, located: boolean): Tied | null {
  const { tokens } = line;
  const token = tokens[at]!;
  const tie = tieAt(line, at);
  if (!tie) return null;
  let from = tie === 'beside' ? at : at + 1;
  let kind: Tie = tie;
  // "Marvan, a village of the disputed Bahri district": the district holds Marvan.
  const apposed = tie === 'comma' ? readApposition(line, at) : null;
  if (apposed) {
    if (apposed.holder === null) return null;
    [kind, from] = ['apposed', apposed.holder];
  } else if (tie === 'comma') {
    const word = tokens[from]?.lower ?? '';
    if (inward.has(word)) kind = 'in';
    if (word === 'and' || word === 'or') kind = 'and';
    if (kind !== 'comma') from++;
  }
  if (kind === 'and' && inward.has(tokens[from]?.lower ?? '')) from++;
  const item = readItem(line, from);
  if (!item) return null;
  if (
    kind === 'and' ? !isSure(item) && !(located && staysPut(line, item)) : !/^[,(]$/.test(token.text) && !isSure(item)
  )
    return null;
  if ((kind === 'in' || kind === 'apposed') && !isSure(item)) return null;
  if (kind === 'beside' && !isWellKnown(item)) return null;
  // "…, Iraq's prime minister": the name owns what follows and closes no chain.
  if (tokens[item.last + 1]?.lower === "'s" && !readOwned(line, item.last + 2)) return null;
  return { item, tie: kind };
}

// A comma left out between two regions: "Kirkuk Ninewa and Erbil".
const isWellKnown = (item: Item): boolean =>
  item.known.some(({ layer, precision }) => layer !== 'world' || precision === 'governorate');

// "in Mosul and Haider Saleh said": a name that does something is no place.
const staysPut = ({ tokens }: Line, item: Item): boolean =>
  !/^(?:said|says|told|was|were|has|had|who|is|are|'s)$/.test(tokens[item.last + 1]?.lower ?? '.');

function tieAt({ tokens, last }: Line, at: number): Tie | null {
  const token = tokens[at]!;
  if (at >= last) return null;
  if (token.text === ',') return 'comma';
  if (token.text === '(') return 'bracket';
  if (inward.has(token.lower)) return 'in';
  if (token.lower === 'and' || token.lower === 'or') return 'and';
  if (token.lower === "'s") return 'owner';
  if (isNamed(token) && token.kind === 'word') return 'beside';
  const spaced = token.start > tokens[at - 1]!.end && tokens[at + 1]!.start > token.end;
  return /^[-–]$/.test(token.text) && spaced ? 'part' : null;
}

const readOwned = (line: Line, at: number): Item | null => {
  const item = at <= line.last ? readItem(line, at) : null;
  return item?.noun ? item : null;
};

// A name that nothing confirms is kept only where a surer one follows it, or where the sentence or bracket closes.
function trim(line: Line, found: readonly Tied[]): readonly Tied[] {
  for (let count = found.length; count > 1; count--) {
    const { item, tie } = found[count - 1]!;
    const next = line.tokens[item.last + 1]?.text ?? '.';
    if (item.noun || isWide(item) || tie === 'and') return found.slice(0, count);
    if (found.slice(0, count - 1).some(({ item: inner }) => contains(item, inner))) return found.slice(0, count);
    if (tie === 'bracket' || item.last >= line.last || /^[.)]$/.test(next)) return found.slice(0, count);
    if (tie !== 'comma' && item.known.length > 0) return found.slice(0, count);
  }
  return found.slice(0, 1);
}

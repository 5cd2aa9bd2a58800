import type { Token } from '../token.ts';
import { type Chain, readChains } from './chain.ts';
import { isSure } from './item.ts';
import type { Line } from './line.ts';
import { months } from './not-places.ts';
import type { Sighting } from './sighting.ts';

const reach = 16;

// More words than these are a heading.
const longestName = 3;

/** The place at the head of a dispatch: "KHARTOUM, 3 May (Agency) — …", "Srinagar: …". */
export function readDateline(line: Line): Sighting | null {
  const [chain] = readChains(line, line.first);
  if (!chain) return null;
  if (!(chain.items.some(isSure) ? closes(line, chain) : isDated(line, chain))) return null;
  const cue = { role: 'dateline', first: chain.first, relation: null, word: null } as const;
  return { chain, cue, kind: 'dateline', others: [] };
}

// After the place only a date and an agency may stand before the dash or colon.
function closes({ tokens, last }: Line, chain: Chain): boolean {
  let depth = 0;
  for (let i = chain.last + 1; i <= last && i < chain.last + reach; i++) {
    const { text, kind, capital } = tokens[i]!;
    if (/^[([]$/.test(text)) depth++;
    else if (/^[)\]]$/.test(text)) depth--;
    else if (depth > 0) continue;
    else if (text === ':' || text === '—' || text === '–') return true;
    else if (text === '-') return tokens[i + 1]?.text === '-' || tokens[i - 1]!.end < tokens[i]!.start;
    else if (kind === 'word' && !capital) return false;
    else if (kind === 'mark' && text !== ',' && text !== '.' && text !== '/') return false;
  }
  return false;
}

// "Torun, 3 May 2021: A burned house." At the head of a caption a name in no list is a place by its date.
function isDated(line: Line, { first, last, items }: Chain): boolean {
  const { tokens, taken, people } = line;
  if (items.length > 1 || last - first >= longestName || people.has(items[0]!.name.toLowerCase())) return false;
  if (tokens[last + 1]?.text !== ',' || taken.has(last)) return false;
  let i = last + 2;
  while (i <= line.last && i < last + longestDate && (tokens[i]!.kind === 'number' || isDateWord(tokens[i]!))) i++;
  return i > last + 2 && /^[:–—]$/.test(tokens[i]?.text ?? '');
}

const longestDate = 8;
const isDateWord = ({ text, lower }: Token): boolean => text === ',' || months.has(lower);

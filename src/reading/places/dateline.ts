import { type Chain, readChains } from './chain.ts';
import type { Line } from './item.ts';
import type { Sighting } from './sighting.ts';

const reach = 16;

/** The place at the head of a dispatch: "KHARTOUM, 3 May (Agency) — …", "Srinagar: …". */
export function readDateline(line: Line): Sighting | null {
  const [chain] = readChains(line, line.first);
  if (!chain?.items.some((item) => item.known.length > 0) || !closes(line, chain)) return null;
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

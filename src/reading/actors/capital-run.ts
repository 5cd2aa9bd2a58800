import { meansFacility } from '../../codebook/index.ts';
import type { Token } from '../token.ts';
import { openers } from './plain-capitals.ts';

const connectors = new Set(
  "of for the and de del la las los el al bin ibn ben abu ul wa van von der da dos du y - ' 's".split(' '),
);
const nameConnectors = new Set("de del la el al bin ibn ben abu bint ul wa van von der da dos du - '".split(' '));

/** The last token of the capitalised name that begins at `at`: "Front for the Defence of the Coast". */
export function capitalRun(tokens: readonly Token[], at: number, last: number, longest = 12): number {
  return runOver(tokens, at, last, longest, connectors);
}

/** The last token of a person's name that begins at `at`: "Karim bin Yusuf", "J. R. Moss"; -1 without one. */
export function personRun(tokens: readonly Token[], at: number, last: number): number {
  if (!isCapital(tokens[at]) || openers.has(tokens[at]!.lower)) return -1;
  const end = runOver(tokens, at, last, 6, nameConnectors);
  for (let i = at; i <= end; i++) if (isPlaceWord(tokens[i]!.lower)) return -1;
  return end;
}

function runOver(
  tokens: readonly Token[],
  at: number,
  last: number,
  longest: number,
  between: ReadonlySet<string>,
): number {
  let end = at;
  for (let i = at + 1; i <= last && i < at + longest; i++) {
    const token = tokens[i]!;
    if (isCapital(token)) end = i;
    else if (token.text === '.' && tokens[i - 1]!.text.length === 1 && isCapital(tokens[i + 1])) continue;
    else if (!between.has(token.lower)) break;
  }
  return end;
}

// Nobody is called so: "King Street", "General Assembly", "Sheikh Zayed Hospital".
const bodies = new Set(
  'association assembly states council committee middle east west north south district city province region'.split(' '),
);
const isPlaceWord = (word: string): boolean => bodies.has(word) || meansFacility(word);

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  (token.capital || /^(?:al|el|ad|as|ash|an|ar|at|az)-\p{Lu}/u.test(token.text));

/** Where the person's name that ends at token `end` begins, no sooner than `floor`; -1 without one. */
export function nameStart(tokens: readonly Token[], end: number, floor: number): number {
  let from = -1;
  for (let i = end; i >= floor && i > end - 6; i--) {
    if (tokens[i]!.sentence !== tokens[end]!.sentence) break;
    if (personRun(tokens, i, end) === end) from = i;
    else if (
      tokens[i]!.kind === 'mark' &&
      tokens[i]!.text !== '-' &&
      tokens[i]!.text !== "'" &&
      tokens[i]!.text !== '.'
    )
      break;
  }
  return from;
}

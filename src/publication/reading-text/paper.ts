/** What a text is written on. Widths are in columns of a terminal. */
export interface Paper {
  readonly width: number;
  readonly colour: boolean;
}

export type Ink = 'plain' | 'bold' | 'dim' | 'incident' | 'figure' | 'condition';

/** Some words in one ink. */
export interface Run {
  readonly text: string;
  readonly ink: Ink;
}

const codes: Readonly<Record<Exclude<Ink, 'plain'>, string>> = {
  bold: '1',
  dim: '2',
  incident: '1;31',
  figure: '1;34',
  condition: '1;32',
};

/** Control characters move a terminal's cursor and worse; direction overrides turn what follows them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
export const unwelcome = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g;

const inked = (paper: Paper, { text, ink }: Run): string =>
  paper.colour && ink !== 'plain' && text !== '' ? `\u001b[${codes[ink]}m${text}\u001b[0m` : text;

/** Keeps the words of a short phrase on one line; written as a space. */
export const together = (phrase: string): string => (phrase.length < 24 ? phrase.replaceAll(' ', '\u00a0') : phrase);

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const widthless = /[\p{M}\u200b-\u200f\u2060\ufeff]/u;

/** Columns a word takes: none for vowel signs and joiners, two for East Asian characters. */
export function columnsOf(word: string): number {
  if (/^[\u0020-\u007e]*$/.test(word)) return word.length;
  let columns = 0;
  for (const character of word) columns += widthless.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return columns;
}

/**
 * Lays words into lines no wider than the paper, broken at spaces only: a word that is too long stays whole, and
 * so do the joined letters of Arabic. `first` begins the first line, `rest` every other.
 */
export function lay(paper: Paper, runs: readonly Run[], first = '', rest: string = first): string {
  const lines: Run[][] = [[]];
  let column = columnsOf(first);
  for (const { text, ink } of runs)
    for (const word of text.replace(unwelcome, ' ').split(/(?<= )/)) {
      const line = lines.at(-1)!;
      const columns = columnsOf(word);
      if (line.length > 0 && column + columnsOf(word.trimEnd()) > paper.width) {
        lines.push([{ text: word, ink }]);
        column = columnsOf(rest) + columns;
      } else {
        line.push({ text: word, ink });
        column += columns;
      }
    }
  return lines.map((line, at) => `${at === 0 ? first : rest}${lineText(paper, line)}\n`).join('');
}

/** One line: neighbours in the same ink are written together, and nothing trails. */
function lineText(paper: Paper, line: readonly Run[]): string {
  const joined: Run[] = [];
  for (const run of line) {
    const last = joined.at(-1);
    if (last?.ink === run.ink) joined[joined.length - 1] = { text: last.text + run.text, ink: run.ink };
    else joined.push(run);
  }
  const end = joined.pop();
  const runs = end ? [...joined, { text: end.text.trimEnd(), ink: end.ink }] : joined;
  return runs
    .map((run) => inked(paper, run))
    .join('')
    .replaceAll('\u00a0', ' ');
}

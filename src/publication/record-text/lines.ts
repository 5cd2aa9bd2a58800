import { type Ink, lay, type Paper } from '../reading-text/paper.ts';

/** A paragraph in one ink: what stands before its first line, and before the others. */
export const paragraph = (paper: Paper, text: string, first = '', ink: Ink = 'plain', rest = first): string =>
  lay(paper, [{ text, ink }], first, rest);

/** "Killed    7 · most sources say so": a name in a column of its own, and what belongs to it. */
export function named(paper: Paper, name: string, text: string, beside = '', indent = '  '): string {
  const width = 11;
  const first = `${indent}${name.padEnd(width)}`;
  return lay(
    paper,
    [{ text, ink: 'plain' }, ...(beside === '' ? [] : ([{ text: ` · ${beside}`, ink: 'dim' }] as const))],
    first,
    ' '.repeat(first.length),
  );
}

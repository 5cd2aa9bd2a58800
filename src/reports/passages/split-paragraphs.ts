import { type Line, linesOf } from './lines.ts';
import type { Paragraph } from './paragraph.ts';

// Wires and mails break their lines at 60 to 100 characters; a wider line is a paragraph of its own.
const widest = 110;
const narrowest = 45;

/** Splits a text where a blank line, an indent or, unless the lines were wrapped at a width, a new line says so. */
export function splitParagraphs(text: string): Paragraph[] {
  const lines = linesOf(text);
  const width = wrapWidth(text, lines);
  const paragraphs: Paragraph[] = [];
  let start = -1;
  let end = -1;
  const close = () => {
    if (start >= 0) paragraphs.push({ start, end, text: spaced(text.slice(start, end)), known: null });
    start = -1;
  };
  for (const [at, line] of lines.entries()) {
    const blank = line.start === line.end;
    if (start >= 0 && (blank || !continues(text, lines[at - 1]!, line, width))) close();
    if (start < 0 && !blank) start = line.start;
    end = line.end;
  }
  close();
  return paragraphs;
}

// Line ends, tabs and no-break spaces within a paragraph, each as one plain space, so that places stay the same.
const spaced = (text: string): string => (/[^\S ]/.test(text) ? text.replace(/[^\S ]/g, ' ') : text);

/** The width lines were wrapped at, or null when every new line is meant. */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  const pairs = lines.flatMap((line, at): [Line, Line][] => {
    const next = lines[at + 1];
    return line.end > line.start && next && next.end > next.start ? [[line, next]] : [];
  });
  if (pairs.length < 2) return null;
  const lengths = pairs.map(([{ start, end }]) => end - start).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)]!;
  if (width < narrowest || width > widest) return null;
  const full = pairs.filter(([line, next]) => isFull(text, line, next, width)).length;
  return full >= pairs.length / 2 ? width : null;
}

// The first word of the next line would not have fitted: the break was the width's, not the writer's.
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const word = text.slice(next.start, Math.min(next.end, next.start + 40)).search(/\s|$/);
  return line.end - line.start + 1 + word >= width - 8;
}

function continues(text: string, line: Line, next: Line, width: number | null): boolean {
  const endsInside = /[\p{L},\d]/u.test(text[line.end - 1]!);
  if (width !== null) {
    const wrapped = isFull(text, line, next, width) || (endsInside && line.end - line.start > width * 0.6);
    return wrapped && (!next.indented || line.indented);
  }
  return line.end - line.start >= 30 && endsInside && /^\p{Ll}/u.test(text.slice(next.start, next.start + 2));
}

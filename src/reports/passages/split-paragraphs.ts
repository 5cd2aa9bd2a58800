import { type Line, linesOf } from './lines.ts';
import type { Paragraph } from './paragraph.ts';

// Wires and mails break their lines at 60 to 100 characters; a wider line is a paragraph of its own.
const widest = 110;
const narrowest = 45;
// So many lines tell whether a text was wrapped.
const sampled = 2000;
// No report has so many paragraphs; what follows them is one.
const most = 500_000;

/** Splits a text where a blank line, an indent or, unless the lines were wrapped at a width, a new line says so. */
export function splitParagraphs(text: string): Paragraph[] {
  const width = wrapWidth(text);
  const paragraphs: Paragraph[] = [];
  let start = -1;
  let last: Line | null = null;
  const close = (end: number) => {
    if (start >= 0) paragraphs.push({ start, end, text: spaced(text.slice(start, end)), known: null });
    start = -1;
  };
  for (const line of linesOf(text)) {
    const blank = line.start === line.end;
    const full = paragraphs.length >= most;
    if (last && !full && (blank || !continues(text, last, line, width))) {
      close(last.end);
      last = null;
    }
    if (blank) continue;
    if (start < 0) start = line.start;
    last = line;
  }
  if (last) close(last.end);
  return paragraphs;
}

// Line ends, tabs and no-break spaces within a paragraph, each as one plain space, so that places stay the same.
const spaced = (text: string): string => (/[^\S ]/.test(text) ? text.replace(/[^\S ]/g, ' ') : text);

/** The width lines were wrapped at, or null when every new line is meant. */
function wrapWidth(text: string): number | null {
  const pairs: [Line, Line][] = [];
  let before: Line | null = null;
  let count = 0;
  for (const line of linesOf(text)) {
    if (before && line.end > line.start) pairs.push([before, line]);
    before = line.end > line.start ? line : null;
    if (++count > sampled) break;
  }
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
  const length = line.end - line.start;
  if (width === null) return length >= 30 && endsInside && /^\p{Ll}/u.test(text.slice(next.start, next.start + 2));
  const wrapped = isFull(text, line, next, width) || (endsInside && length > width * 0.6);
  return wrapped && (!next.indented || line.indented);
}

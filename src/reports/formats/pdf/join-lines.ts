import type { PageLine } from './page-lines.ts';

/** The paragraphs of lines: a wide gap, an indent, another size of letters or a short last line ends one. */
export function joinLines(pages: readonly (readonly PageLine[])[]): string[] {
  const paragraphs: string[] = [];
  const right = widestOf(pages);
  const leading = usualLeading(pages);
  let text = '';
  let last: PageLine | null = null;
  for (const page of pages) {
    for (const [at, line] of page.entries()) {
      if (last && !continues(last, line, at === 0, right, leading)) {
        paragraphs.push(text);
        text = '';
      }
      text = joined(text, line.text);
      last = line;
    }
  }
  if (text) paragraphs.push(text);
  return paragraphs;
}

const bullet = /^[•·●▪◦‣∙]/;

function continues(last: PageLine, line: PageLine, newPage: boolean, right: number, leading: number): boolean {
  const ended = /[.!?:]["”’)]?$/.test(last.text);
  if (Math.abs(last.size - line.size) > Math.max(last.size, line.size) * 0.15) return false;
  if (newPage) return !ended;
  const gap = last.y - line.y;
  if (gap > Math.max(leading * 1.4, line.size * 1.45) || bullet.test(line.text)) return false;
  // Up the page again: the next column, which goes on with the sentence.
  if (gap < 0) return !ended;
  // An indent begins a paragraph; under a bullet it goes on with the point, and titles are centred.
  const title = line.size > leading * 1.1;
  if (line.x - last.x > line.size * 0.8 && !title && !bullet.test(last.text)) return false;
  return !(ended && last.right < right - line.size * 4);
}

/** Undoes a word broken at the end of a line: "abduc-" and "ted". */
function joined(text: string, line: string): string {
  if (text === '') return line;
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + line;
  if (/\p{Ll}[-‐]$/u.test(text) && /^\p{Ll}/u.test(line)) return text.slice(0, -1) + line;
  return `${text} ${line}`;
}

function widestOf(pages: readonly (readonly PageLine[])[]): number {
  let widest = 0;
  for (const page of pages) for (const { right } of page) widest = Math.max(widest, right);
  return widest;
}

/** The middle one of the distances between one line and the next. */
function usualLeading(pages: readonly (readonly PageLine[])[]): number {
  const gaps = pages
    .flatMap((page) => page.slice(1).map((line, at) => page[at]!.y - line.y))
    .filter((gap) => gap > 2)
    .sort((a, b) => a - b);
  return gaps[gaps.length >> 1] ?? 14;
}

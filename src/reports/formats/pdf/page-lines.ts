/** A line of a page; lengths in points, `y` from the bottom edge. */
export interface PageLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
}

/** A piece of text as pdf.js gives it. */
export interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** Joins a page's pieces of text, in the order the page draws them, to lines. */
export function linesOfPage(items: readonly TextItem[]): PageLine[] {
  const lines: PageLine[] = [];
  let line: PageLine | undefined;
  for (const item of items) {
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform;
    const size = item.height || Math.hypot(a, b) || 10;
    if (item.str.trim() === '') {
      if (line && item.str !== '' && Math.abs(line.y - y) < size / 2) line = { ...line, text: `${line.text} ` };
      continue;
    }
    const right = x + item.width;
    const same =
      line !== undefined && Math.abs(line.y - y) < Math.max(size, line.size) / 2 && x > line.right - size * 2;
    if (same && line) {
      const gap = x - line.right > size * 0.15 && !line.text.endsWith(' ') ? ' ' : '';
      // A raised figure or a sign is not what the line is set in.
      const set = item.str.length > line.text.length ? size : line.size;
      line = { ...line, text: line.text + gap + item.str, right, size: set };
    } else {
      if (line) lines.push(line);
      line = { text: item.str, x, y, right, size };
    }
  }
  if (line) lines.push(line);
  return lines.map((one) => ({ ...one, text: one.text.replace(/\s+/g, ' ').trim() }));
}

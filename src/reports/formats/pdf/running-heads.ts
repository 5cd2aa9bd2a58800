import type { PageLine } from './page-lines.ts';

// Heads and feet stand in the first or last two lines of a page.
const edge = 2;

const pageNumber = /^(?:page\s*)?[-–—|]?\s*\d{1,4}\s*[-–—|]?(?:\s*(?:of|\/)\s*\d{1,4})?$/i;

/** The pages without what comes again and again at their edges: running heads and feet, page numbers. */
export function withoutRunningHeads(pages: readonly (readonly PageLine[])[]): (readonly PageLine[])[] {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edgeLines(page).map((at) => keyOf(page[at]!))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  // Left and right pages may have heads of their own.
  const often = Math.max(2, pages.length / 3);
  return pages.map((page) => {
    const edges = new Set(edgeLines(page));
    return page.filter((line, at) => {
      if (!edges.has(at)) return true;
      const repeated = page.length > edge && counts.get(keyOf(line))! >= often;
      return !repeated && !pageNumber.test(line.text);
    });
  });
}

const edgeLines = (page: readonly PageLine[]): number[] =>
  [...page.keys()].filter((at) => at < edge || at >= page.length - edge);

const keyOf = ({ text }: PageLine): string => text.toLowerCase().replace(/\d+/g, '#');

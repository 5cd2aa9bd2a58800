import type { Passage } from '../../reports/index.ts';

/** A paragraph of a report: `start` and `end` leave out the empty lines around it. */
export type Block = Passage;

/** Passages as paragraphs: one that holds empty lines becomes several, and those on one line become one. */
export function blocksOf(text: string, passages: readonly Passage[]): Block[] {
  const blocks: Block[] = [];
  for (const passage of passages)
    for (const block of paragraphsOf(text, passage)) {
      const last = blocks.at(-1);
      const beside = last && !text.slice(last.end, block.start).includes('\n');
      if (beside) blocks[blocks.length - 1] = joined(last, block);
      else blocks.push(block);
    }
  return blocks;
}

/** A dateline leads into its paragraph, a credit ends its caption. */
const joined = (first: Block, second: Block): Block => ({
  start: first.start,
  end: second.end,
  kind: first.kind === 'dateline' ? second.kind : first.kind,
});

function paragraphsOf(text: string, { start, end, kind }: Block): Block[] {
  const blocks: Block[] = [];
  let from = start;
  for (const gap of text.slice(start, end).matchAll(/\s*\n\s*\n\s*/g)) {
    blocks.push({ start: from, end: start + gap.index, kind });
    from = start + gap.index + gap[0].length;
  }
  return [...blocks, { start: from, end, kind }].filter((block) => text.slice(block.start, block.end).trim() !== '');
}

import type { Claim, Reading } from '../../claims/index.ts';
import type { PassageKind, Span } from '../../reports/index.ts';
import { html, type Markup } from './escape.ts';
import { type Segment, segmentsOf } from './segments.ts';

interface Block extends Span {
  readonly kind: PassageKind;
}

/** Passages as paragraphs: one that holds empty lines becomes several, and those on one line become one. */
function blocksOf({ report, passages }: Reading): Block[] {
  const blocks: Block[] = [];
  for (const passage of passages)
    for (const block of paragraphsOf(report.text, passage)) {
      const last = blocks.at(-1);
      const beside = last && !report.text.slice(last.end, block.start).includes('\n');
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

/** Whether a block only repeats the title of the page. One with evidence in it stays. */
const repeats = (title: string, { report, claims }: Reading, { start, end }: Block): boolean =>
  report.text.slice(start, end).trim() === title &&
  !claims.some(({ evidence }) => evidence.some((span) => span.start < end && start < span.end));

/**
 * The report as it came, paragraph by paragraph, with every piece of evidence a link to its claim. A headline that
 * the page already shows as its `title` is left out.
 */
export function reportText(reading: Reading, title: string): Markup[] {
  const segments = segmentsOf(reading.report.text.length, reading.claims);
  let at = 0;
  const [first, ...others] = blocksOf(reading);
  const blocks = first && repeats(title, reading, first) ? others : first ? [first, ...others] : [];
  return blocks.map((block) => {
    while (segments[at] && segments[at]!.end <= block.start) at++;
    const inside: Markup[] = [];
    for (let i = at; segments[i] && segments[i]!.start < block.end; i++)
      inside.push(segmentHtml(reading, segments[i]!, block));
    return blockHtml(block.kind, inside);
  });
}

function blockHtml(kind: PassageKind, inside: readonly Markup[]): Markup {
  if (kind === 'headline' || kind === 'subheading') return html`<h2 class="${kind}" dir="auto">${inside}</h2>\n`;
  return html`<p class="${kind.replace(' ', '-')}" dir="auto">${inside}</p>\n`;
}

function segmentHtml({ report, claims }: Reading, segment: Segment, block: Block): Markup {
  const start = Math.max(segment.start, block.start);
  const words = report.text.slice(start, Math.min(segment.end, block.end));
  const [first] = segment.claims;
  if (first === undefined) return html`${words}`;
  const numbers = segment.claims.map((claim) => claim + 1);
  const ends = segment.end <= block.end ? segment.ending.map((claim) => claim + 1) : [];
  return html`<a class="evidence ${tightest(claims, segment).kind}" id="w${start}" href="#claim-${numbers[0]!}" data-claims="${numbers.join(' ')}"${ends.length > 0 && html` data-ends="${ends.join(' ')}"`}>${words}</a>`;
}

/** The claim with the shortest evidence gives a segment its colour: it says most about these words. */
function tightest(claims: readonly Claim[], segment: Segment): Claim {
  const reach = (claim: Claim): number =>
    Math.min(
      ...claim.evidence
        .filter(({ start, end }) => start <= segment.start && segment.end <= end)
        .map(({ start, end }) => end - start),
    );
  return segment.claims.map((claim) => claims[claim]!).reduce((a, b) => (reach(b) < reach(a) ? b : a));
}

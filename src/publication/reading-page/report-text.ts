import type { Reading } from '../../claims/index.ts';
import type { PassageKind } from '../../reports/index.ts';
import { type MarkedBlock, markedText, type Piece } from '../marked-text/index.ts';
import { html, type Markup } from '../page/escape.ts';

/** Whether a block only repeats the title of the page. One with evidence in it stays. */
const repeats = (title: string, { report }: Reading, { start, end, pieces }: MarkedBlock): boolean =>
  report.text.slice(start, end).trim() === title && pieces.every(({ claims }) => claims.length === 0);

/**
 * The report as it came, paragraph by paragraph, with every piece of evidence a link to its claim. A headline that
 * the page already shows as its `title` is left out.
 */
export function reportText(reading: Reading, title: string): Markup[] {
  const blocks = markedText(reading.report.text, reading.passages, reading.claims);
  const shown = blocks[0] && repeats(title, reading, blocks[0]) ? blocks.slice(1) : blocks;
  return shown.map(({ kind, pieces }) =>
    blockHtml(
      kind,
      pieces.map((piece) => pieceHtml(reading, piece)),
    ),
  );
}

function blockHtml(kind: PassageKind, inside: readonly Markup[]): Markup {
  if (kind === 'headline' || kind === 'subheading') return html`<h2 class="${kind}" dir="auto">${inside}</h2>\n`;
  return html`<p class="${kind.replace(' ', '-')}" dir="auto">${inside}</p>\n`;
}

function pieceHtml({ report, claims }: Reading, { start, end, tightest, ...piece }: Piece): Markup {
  const words = report.text.slice(start, end);
  if (tightest === null) return html`${words}`;
  const numbers = piece.claims.map((claim) => claim + 1);
  const ends = piece.ending.map((claim) => claim + 1);
  return html`<a class="evidence ${claims[tightest]!.kind}" id="w${start}" href="#claim-${numbers[0]!}" data-claims="${numbers.join(' ')}"${ends.length > 0 && html` data-ends="${ends.join(' ')}"`}>${words}</a>`;
}

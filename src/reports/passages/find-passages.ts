import type { Passage, PassageKind } from '../report.ts';
import { creditStartOfCaption, isPlaceAndDate } from './caption.ts';
import { datelineLength } from './dateline.ts';
import { isDateLine } from './dates.ts';
import { markFurniture } from './furniture.ts';
import type { Paragraph } from './paragraph.ts';
import { passageRules, type Surroundings } from './passage-rules.ts';
import { findPullQuotes } from './pull-quotes.ts';

/** The passages of paragraphs in their order: what each is, and what of it stands apart. */
export function findPassages(paragraphs: readonly Paragraph[], shouting: boolean): Passage[] {
  const furniture = markFurniture(paragraphs);
  const content = paragraphs.filter((_, at) => !furniture[at]);
  const kinds = kindsOf(content, shouting);
  const first = kinds.indexOf('body');
  const found = content.flatMap((paragraph, at) => {
    const kind = kinds[at]!;
    if (kind === 'caption') return cut(paragraph, creditStartOfCaption(paragraph.text), 'caption', 'credit');
    const head = at === first ? datelineLength(paragraph.text, content.length === 1, shouting) : 0;
    return cut(paragraph, head, 'dateline', kind);
  });
  const rest = paragraphs
    .filter((_, at) => furniture[at])
    .map(({ start, end }): Passage => ({ start, end, kind: 'furniture' }));
  return [...found, ...rest].sort((a, b) => a.start - b.start);
}

function kindsOf(content: readonly Paragraph[], shouting: boolean): PassageKind[] {
  const log = content.filter(({ text }) => isPlaceAndDate(text)).length > Math.max(3, content.length / 3);
  const dated = content.filter(({ text }) => isDateLine(text)).length > 2;
  let opening = true;
  let untitled = !content.some(({ known }) => known === 'headline');
  const kinds = content.map((paragraph, at): PassageKind => {
    const around: Surroundings = {
      next: content[at + 1],
      last: at >= content.length - 2,
      opening,
      untitled,
      shouting,
      log,
      dated,
    };
    const kind = paragraph.known ?? (content.length === 1 ? 'body' : kindOf(paragraph.text, around));
    if (kind === 'headline') untitled = false;
    if (kind === 'body') opening = false;
    return kind;
  });
  const asked = kinds.map((kind) => kind === 'body' || kind === 'subheading' || kind === 'quote');
  for (const at of findPullQuotes(content, asked)) kinds[at] = 'pull quote';
  return kinds;
}

const kindOf = (text: string, around: Surroundings): PassageKind =>
  passageRules.find(({ finds }) => finds(text, around))?.kind ?? 'body';

/** A paragraph in two at `at`, characters from its start; in one where that is either of its ends. */
function cut({ start, end, text }: Paragraph, at: number, before: PassageKind, after: PassageKind): Passage[] {
  const from = at + (text.slice(at, at + 20).length - text.slice(at, at + 20).trimStart().length);
  if (at <= 0) return [{ start, end, kind: before === 'caption' ? before : after }];
  if (from >= text.length) return [{ start, end, kind: before }];
  return [
    { start, end: start + text.slice(0, at).trimEnd().length, kind: before },
    { start: start + from, end, kind: after },
  ];
}

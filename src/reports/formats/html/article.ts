import { isFurniture } from '../../passages/furniture.ts';
import { isEnded, type Paragraph } from '../../passages/paragraph.ts';
import type { Block } from './blocks.ts';

// A shorter text is a teaser, not the article of its page.
const fullest = 250;

/** The blocks of a page that are its article, headline first, each with the kind its element gives it. */
export function articleOf(blocks: readonly Block[]): Pick<Paragraph, 'text' | 'known'>[] {
  const inside = withoutLinks(withoutNoise(mainPart(blocks)));
  const headline = inside.some(({ kind }) => kind === 'headline')
    ? []
    : blocks.filter(({ kind }) => kind === 'headline');
  const parts: Pick<Paragraph, 'text' | 'known'>[] = [];
  for (const block of [...headline.slice(0, 1), ...inside])
    parts.push({ text: block.text, known: known(block, parts) });
  return parts;
}

/** The longest article of the page, else what it calls its main part, else all of it. */
function mainPart(blocks: readonly Block[]): readonly Block[] {
  const lengths = new Map<number, number>();
  for (const block of withoutNoise(blocks))
    if (block.article > 0) lengths.set(block.article, (lengths.get(block.article) ?? 0) + ownText(block));
  const [longest, length] = [...lengths].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  if (length >= fullest || (lengths.size === 1 && length > 0))
    return blocks.filter(({ article }) => article === longest);
  const main = blocks.filter((block) => block.main);
  return withoutEnds(lengthOf(main) >= fullest ? main : blocks);
}

/** Blocks from the headline, where most of the text follows it, to the last full sentence: menus lie beyond. */
function withoutEnds(blocks: readonly Block[]): readonly Block[] {
  const headline = blocks.findIndex(({ kind }) => kind === 'headline');
  const first = headline > 0 && lengthOf(blocks.slice(headline)) > lengthOf(blocks) / 2 ? headline : 0;
  const last = lastSentence(blocks, first);
  return last > first ? blocks.slice(first, last + 1) : blocks;
}

// So many lines without a sentence are a menu or a list of other pages, once most of the sentences have come.
const menu = 8;

function lastSentence(blocks: readonly Block[], first: number): number {
  const isSentence = (block: Block) => ownText(block) >= 60 && isEnded(block.text);
  const all = lengthOf(blocks.slice(first).filter(isSentence));
  let last = -1;
  let come = 0;
  for (let at = first; at < blocks.length; at++) {
    if (isSentence(blocks[at]!)) {
      last = at;
      come += ownText(blocks[at]!);
    } else if (last === at - 1 && isEnded(blocks[at]!.text) && !isFurniture(blocks[at]!.text)) last = at;
    else if (last >= 0 && at - last >= menu && come > all * 0.6) break;
  }
  return last;
}

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + ownText(block), 0);

const ownText = (block: Block): number => Math.max(0, block.text.length - block.links);

// Names of classes are only a hint: where most of the text bears such a name, they say nothing.
function withoutNoise(blocks: readonly Block[]): readonly Block[] {
  const clear = blocks.filter(({ noise }) => !noise);
  return lengthOf(clear) >= lengthOf(blocks) * 0.3 ? clear : blocks;
}

const withoutLinks = (blocks: readonly Block[]): readonly Block[] =>
  blocks.filter(({ kind, text, links }) => kind === 'headline' || text.length > 200 || links < text.length * 0.7);

function known({ text, kind }: Block, before: readonly Pick<Paragraph, 'known'>[]): Paragraph['known'] {
  if (kind === 'headline') return before.some((part) => part.known === 'headline') ? 'subheading' : 'headline';
  if (kind === 'subheading') return isFurniture(text) ? null : text.length <= 200 ? 'subheading' : null;
  // A class may name a whole section after its first line.
  if (kind === 'byline') return text.length <= 120 && !/\d{2}/.test(text) && /\p{Lu}.*\s\S/u.test(text) ? kind : null;
  if (kind === 'credit') return text.length <= 120 ? kind : null;
  return kind;
}

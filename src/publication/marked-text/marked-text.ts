import type { Claim } from '../../claims/index.ts';
import type { Passage, Span } from '../../reports/index.ts';
import { type Block, blocksOf } from './blocks.ts';
import { type Segment, segmentsOf } from './segments.ts';

type Rests = Pick<Claim, 'evidence'>;

/** A stretch of a paragraph that the same claims rest on throughout. */
export interface Piece extends Span {
  /** Indices into the claims given, in order; empty where none rests on it. */
  readonly claims: readonly number[];
  /** The claim that says most about these words: the one whose evidence is shortest. Null where there is none. */
  readonly tightest: number | null;
  /** Claims whose evidence ends with this piece. */
  readonly ending: readonly number[];
}

export interface MarkedBlock extends Block {
  readonly pieces: readonly Piece[];
}

/** A report's paragraphs, each cut wherever evidence begins or ends, so that it can be marked without nesting. */
export function markedText(text: string, passages: readonly Passage[], claims: readonly Rests[]): MarkedBlock[] {
  const segments = segmentsOf(text.length, claims);
  let at = 0;
  return blocksOf(text, passages).map((block) => {
    while (segments[at] && segments[at]!.end <= block.start) at++;
    const pieces: Piece[] = [];
    for (let i = at; segments[i] && segments[i]!.start < block.end; i++)
      pieces.push(pieceOf(claims, segments[i]!, block));
    return { ...block, pieces };
  });
}

const pieceOf = (claims: readonly Rests[], segment: Segment, block: Block): Piece => ({
  start: Math.max(segment.start, block.start),
  end: Math.min(segment.end, block.end),
  claims: segment.claims,
  tightest: tightest(claims, segment),
  ending: segment.end <= block.end ? segment.ending : [],
});

function tightest(claims: readonly Rests[], { start, end, claims: resting }: Segment): number | null {
  const reach = (claim: number): number =>
    Math.min(
      ...claims[claim]!.evidence.filter((span) => span.start <= start && end <= span.end).map(
        (span) => span.end - span.start,
      ),
    );
  return resting.reduce<number | null>((best, one) => (best === null || reach(one) < reach(best) ? one : best), null);
}

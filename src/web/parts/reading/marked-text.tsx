import { type MouseEvent, type ReactNode, useMemo } from 'react';
import { type MarkedBlock, markedText, type Piece } from '../../../publication/marked-text/index.ts';
import type { ToldText } from './told-claim.ts';
import type { Choosing } from './use-choosing.ts';

interface MarkedTextProps {
  readonly told: ToldText;
  readonly choosing: Choosing;
}

/** A text as it came, paragraph by paragraph, in its own direction; each piece of evidence is a link to its claim. */
export function MarkedText({ told, choosing }: MarkedTextProps): ReactNode {
  const { title, text, language, passages, claims } = told;
  const blocks = useMemo(
    () =>
      markedText(
        text,
        passages.length > 0 ? passages : [{ start: 0, end: text.length, kind: 'body' }],
        claims.map(({ body }) => body),
      ),
    [text, passages, claims],
  );
  const seen = new Set<string>();
  const repeats = ({ start, end, pieces }: MarkedBlock, at: number): boolean =>
    at === 0 && text.slice(start, end).trim() === title && pieces.every((piece) => piece.claims.length === 0);
  return (
    <div className="marked-text" lang={language === 'und' ? undefined : language}>
      {blocks.map((block, at) =>
        repeats(block, at) ? null : (
          <MarkedParagraph key={block.start} told={told} block={block} choosing={choosing} seen={seen} />
        ),
      )}
    </div>
  );
}

interface ParagraphProps extends MarkedTextProps {
  readonly block: MarkedBlock;
  /** Claims that the keyboard has reached already: words of the same claims further on are no stop of their own. */
  readonly seen: Set<string>;
}

function MarkedParagraph({ told, block, choosing, seen }: ParagraphProps): ReactNode {
  const heading = block.kind === 'headline' || block.kind === 'subheading';
  return (
    <p className={`${block.kind.replace(' ', '-')}${heading ? ' heading' : ''}`} dir="auto">
      {block.pieces.map((piece) => {
        const words = told.text.slice(piece.start, piece.end);
        if (piece.tightest === null)
          return (
            <span key={piece.start} data-start={piece.start}>
              {words}
            </span>
          );
        const of = piece.claims.join(' ');
        const first = !seen.has(of);
        seen.add(of);
        return (
          <Evidence key={piece.start} told={told} piece={piece} choosing={choosing} stop={first}>
            {words}
          </Evidence>
        );
      })}
    </p>
  );
}

interface EvidenceProps extends MarkedTextProps {
  readonly piece: Piece;
  readonly stop: boolean;
  readonly children: string;
}

function Evidence({ told, piece, choosing, stop, children }: EvidenceProps): ReactNode {
  const { claims, tightest, ending, start } = piece;
  const resting = claims.map((at) => told.claims[at]!);
  const quiet = !resting.some(({ body }) => choosing.shows(body.kind));
  const chosen = resting.some(({ id }) => id === choosing.chosen);
  const away = resting.every(({ standing }) => standing === 'rejected');
  const pressed = (event: MouseEvent): void => {
    event.preventDefault();
    // Somebody who marks words does not want to leave them.
    if (document.getSelection()?.isCollapsed !== false) choosing.fromWords(resting.map(({ id }) => id));
  };
  return (
    <a
      className={`evidence ${told.claims[tightest!]!.body.kind}${chosen ? ' chosen' : ''}${quiet || away ? ' quiet' : ''}`}
      href={`#claim-${claims[0]! + 1}`}
      id={`w${start}`}
      data-start={start}
      data-claims={resting.map(({ id }) => id).join(' ')}
      data-ends={ending.length > 0 && !quiet ? ending.map((at) => at + 1).join(' ') : undefined}
      tabIndex={stop ? undefined : -1}
      draggable={false}
      onClick={pressed}
    >
      {children}
    </a>
  );
}

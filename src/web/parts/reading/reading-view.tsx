import type { ReactNode, Ref } from 'react';
import { useWords } from '../../words/index.ts';
import { readingWords } from '../../words/reading-words.ts';
import { KeysNote } from '../keys.tsx';
import { ClaimCard } from './claim-card.tsx';
import { KindFilter } from './kind-filter.tsx';
import { MarkedText } from './marked-text.tsx';
import type { ToldClaim, ToldText } from './told-claim.ts';
import { useChoosing } from './use-choosing.ts';
import './reading.css';

interface ReadingViewProps {
  readonly told: ToldText;
  /** A claim whose words are to be in view from the beginning. */
  readonly first?: string | null;
  /** Where the text stands, for whoever wants to know which words of it are selected. */
  readonly textRef?: Ref<HTMLElement>;
  readonly actionsOf?: (claim: ToldClaim) => ReactNode;
  /** Above the claims: what is being done with the text. */
  readonly children?: ReactNode;
}

/** A text with its evidence marked, and the claims beside it, each leading to the other. */
export function ReadingView({ told, first = null, textRef, actionsOf, children }: ReadingViewProps): ReactNode {
  const words = useWords(readingWords);
  const choosing = useChoosing(told.claims, first);
  const [keysOn, turnKeys] = choosing.keys;
  return (
    <div className="reading">
      <section className="reading-text" aria-labelledby="text" ref={textRef}>
        <h2 id="text" className="unseen">
          {words.text}
        </h2>
        <MarkedText told={told} choosing={choosing} />
      </section>
      <aside className="reading-claims" aria-labelledby="claims">
        <h2 id="claims">{words.claims}</h2>
        {children}
        {told.claims.length === 0 ? (
          <p className="notice">{unread(told) ? words.unread : words.noClaims}</p>
        ) : (
          <>
            <KindFilter claims={told.claims} choosing={choosing} />
            <KeysNote on={keysOn} turn={turnKeys}>
              {words.keys}
            </KeysNote>
            <ol>
              {told.claims.map((claim, at) =>
                choosing.shows(claim.body.kind) ? (
                  <ClaimCard key={claim.id} told={told} claim={claim} number={at + 1} choosing={choosing}>
                    {actionsOf?.(claim)}
                  </ClaimCard>
                ) : null,
              )}
            </ol>
          </>
        )}
      </aside>
    </div>
  );
}

/** Languages the reader reads; a text too short to tell its language is tried. */
const unread = ({ language }: ToldText): boolean => !['en', 'und'].includes(language.split('-')[0]!);

import type { CSSProperties, ReactNode } from 'react';
import type { Claim } from '../../../claims/index.ts';
import { doubtInWords } from '../../../publication/wording/index.ts';
import { useSpeech } from '../../words/index.ts';

/** How far to trust a claim: a bar as long as it is sure, and the same in words. */
export function Sureness({ claim }: { readonly claim: Claim }): ReactNode {
  const { dictionary } = useSpeech();
  return (
    <p className="sureness soft">
      <span className="sure-bar" style={{ '--sure': claim.confidence } as CSSProperties} aria-hidden="true" />
      <bdi>{doubtInWords(dictionary, claim)}</bdi>
    </p>
  );
}

import type { ReactNode } from 'react';
import { useSpeech, useWords } from '../../words/index.ts';
import { readingWords } from '../../words/reading-words.ts';
import type { ToldClaim } from './told-claim.ts';
import type { Choosing } from './use-choosing.ts';

const kinds = { incident: 'incidents', figure: 'figures', condition: 'conditions' } as const;

/** Shows claims of one kind, or all; each kind with how many there are. */
export function KindFilter({
  claims,
  choosing,
}: {
  readonly claims: readonly ToldClaim[];
  readonly choosing: Choosing;
}): ReactNode {
  const words = useWords(readingWords);
  const speech = useSpeech();
  return (
    <fieldset className="kind-filter">
      <legend className="unseen">{words.claims}</legend>
      <button type="button" aria-pressed={choosing.kind === null} onClick={() => choosing.only(null)}>
        {words.all} <span className="number">{speech.number(claims.length)}</span>
      </button>
      {(['incident', 'figure', 'condition'] as const).map((kind) => {
        const many = claims.filter(({ body }) => body.kind === kind).length;
        return (
          <button
            key={kind}
            type="button"
            className={kind}
            aria-pressed={choosing.kind === kind}
            disabled={many === 0}
            onClick={() => choosing.only(choosing.kind === kind ? null : kind)}
          >
            {speech.dictionary.phrases[kinds[kind]]} <span className="number">{speech.number(many)}</span>
          </button>
        );
      })}
    </fieldset>
  );
}

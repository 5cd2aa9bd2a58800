import type { ReactNode } from 'react';
import type { RecordShown } from '../../../record/index.ts';
import { When } from '../../parts/account/index.ts';
import { useSpeech, useWords } from '../../words/index.ts';
import { recordWords } from '../../words/record-words.ts';

/** A condition over time: one step a claim, the first first, each leading to its words. */
export function ConditionLine({ record: { line } }: { readonly record: RecordShown }): ReactNode {
  const words = useWords(recordWords);
  const speech = useSpeech();
  if (line.length < 2) return null;
  const said = (state: string | null, change: string | null): string =>
    [state && speech.term(state), change && (speech.dictionary.phrases[change as 'better'] ?? change)]
      .filter(Boolean)
      .join(speech.dictionary.comma);
  return (
    <section aria-labelledby="line">
      <h2 id="line">{words.line}</h2>
      <ol className="condition-line">
        {line.map(({ when, state, change, claim }) => (
          <li key={claim}>
            <a href={`#claim-${claim}`}>
              <When when={when} brief />
            </a>
            <strong>{said(state, change) || '–'}</strong>
          </li>
        ))}
      </ol>
    </section>
  );
}

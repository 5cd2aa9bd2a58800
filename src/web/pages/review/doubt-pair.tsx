import type { ReactNode } from 'react';
import type { OpenDoubt } from '../../../record/index.ts';
import { useSpeech, useWords } from '../../words/index.ts';
import { reasonInWords } from '../../words/reason-in-words.ts';
import { reviewWords } from '../../words/review-words.ts';
import { RecordSide } from './record-side.tsx';

/** Two records that may be one, side by side, and why they may. */
export function DoubtPair({ doubt: { reasons, records } }: { readonly doubt: OpenDoubt }): ReactNode {
  const words = useWords(reviewWords);
  const speech = useSpeech();
  const [one, other] = records;
  return (
    <>
      <div className="pair">
        <RecordSide key={one.id} name={words.one} record={one} beside={other} />
        <RecordSide key={other.id} name={words.other} record={other} beside={one} />
      </div>
      <section className="pair-reasons" aria-label={words.reasons}>
        <h2>{words.reasons}</h2>
        <ul>
          {reasons.map((reason) => (
            <li key={reason} className="chip">
              {reasonInWords(speech, reason)}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { RecordAnswer } from '../../../api/index.ts';
import type { RecordShown } from '../../../record/index.ts';
import { useAsked, useMay } from '../../client/index.ts';
import { RecordLink } from '../../parts/account/index.ts';
import { useSpeech, useWords } from '../../words/index.ts';
import { reasonInWords } from '../../words/reason-in-words.ts';
import { recordWords } from '../../words/record-words.ts';

/** Where its claims disagree, and what else may be the same. */
export function DoubtsOn({ record: { doubts, maybeSame } }: { readonly record: RecordShown }): ReactNode {
  const words = useWords(recordWords);
  const speech = useSpeech();
  return (
    <section className="sheet" aria-labelledby="doubts">
      <h2 id="doubts">{words.doubts}</h2>
      {doubts.length + maybeSame.length === 0 && <p className="soft">{words.noDoubts}</p>}
      {doubts.length > 0 && (
        <>
          <h3>{words.disagree}</h3>
          <ul className="dashed">
            {doubts.map((doubt) => (
              <li key={doubt}>{reasonInWords(speech, doubt)}</li>
            ))}
          </ul>
        </>
      )}
      {maybeSame.map((one) => (
        <MaybeSame key={one.doubt} {...one} />
      ))}
    </section>
  );
}

function MaybeSame({ doubt, record, reasons }: RecordShown['maybeSame'][number]): ReactNode {
  const words = useWords(recordWords);
  const speech = useSpeech();
  const may = useMay('editor');
  const { data } = useAsked<RecordAnswer>(`/records/${encodeURIComponent(record)}`);
  return (
    <div className="maybe-same">
      <h3>{words.maybeSame}</h3>
      {data && <RecordLink record={data} />}
      <p className="soft small">
        {reasons.map((reason) => reasonInWords(speech, reason)).join(speech.dictionary.comma)}
      </p>
      {may && <Link href={`/review?doubt=${encodeURIComponent(doubt)}`}>{words.toReview}</Link>}
    </div>
  );
}

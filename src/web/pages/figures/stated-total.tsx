import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Reconciliation } from '../../../assessment/index.ts';
import type { RecordShown } from '../../../record/index.ts';
import { useAsked } from '../../client/index.ts';
import { RecordLink } from '../../parts/account/index.ts';
import { figuresWords } from '../../words/figures-words.ts';
import { fill, useSpeech, useWords } from '../../words/index.ts';
import { Periods } from './periods.tsx';

/** One stated total: who stated it, its parts beside the record, and whether they add up. */
export function StatedTotal({ total }: { readonly total: Reconciliation }): ReactNode {
  const words = useWords(figuresWords);
  const speech = useSpeech();
  const { data: record } = useAsked<RecordShown>(`/records/${encodeURIComponent(total.id)}`);
  return (
    <section className="sheet stated-total">
      <h2>{record ? <RecordLink record={{ ...record }} /> : speech.term(total.measure)}</h2>
      {record?.rivals.slice(0, 3).map(({ claim, said, outlet, source }) => (
        <blockquote key={claim} dir="auto">
          <p>{said}</p>
          <footer className="soft small">
            {[...new Set([source.name ?? source.description, outlet])].filter(Boolean).join(' · ')}
          </footer>
        </blockquote>
      ))}
      <Periods periods={total.periods} />
      {total.total && <p>{fill(words.total, speech.number(total.total.best))}</p>}
      {total.sum && (
        <p className={total.sum.agrees ? 'soft' : 'disagrees'}>
          {fill(total.sum.agrees ? words.sumAgrees : words.sumDisagrees, speech.number(total.sum.parts))}
        </p>
      )}
      <p>
        <Link href={`/record/${encodeURIComponent(total.id)}`}>{words.whole}</Link>
      </p>
    </section>
  );
}

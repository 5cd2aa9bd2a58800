import { type ReactNode, useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { ImportDone } from '../../../api/index.ts';
import { accountWords } from '../../words/account-words.ts';
import { importWords } from '../../words/import-words.ts';
import { useSpeech, useWords } from '../../words/index.ts';
import { RowReason } from './row-reason.tsx';

const mostListed = 6;

/** What an import would bring in, or brought in, and the rows that cannot be taken. */
export function ImportTold({ told }: { readonly told: ImportDone }): ReactNode {
  const words = useWords(importWords);
  const speech = useSpeech();
  const { summary, done, dataset } = told;
  return (
    <div className="import-told">
      <p role="status">
        <strong>
          {done ? speech.count(words.added, done.added) : summary.taken > 0 && speech.count(words.would, summary.taken)}
        </strong>{' '}
        {done && done.known > 0 && <> · {speech.count(words.known, done.known)}</>}
        {done && done.changed > 0 && <> · {speech.count(words.changed, done.changed)}</>}
        {!done && <span className="soft">{summary.taken > 0 ? words.nothingYet : words.nothingFits}</span>}
      </p>
      {done ? <Link href="/records">{words.toRecords}</Link> : <WouldCome summary={summary} />}
      <p className="soft small">
        <bdi>{dataset.name}</bdi> · {words.terms}: <bdi>{dataset.licence}</bdi>,{' '}
        {dataset.mayLeave ? words.leaves : words.stays}. {dataset.known && words.termsHeld}
      </p>
      <NotTaken told={told} />
    </div>
  );
}

function WouldCome({ summary }: Pick<ImportDone, 'summary'>): ReactNode {
  const words = useWords(importWords);
  const names = useWords(accountWords);
  const speech = useSpeech();
  const { period, types, places, withoutPosition } = summary;
  const listed = (all: readonly (readonly [string, number])[], said: (name: string) => string): ReactNode => (
    <ul className="import-counts">
      {all.slice(0, mostListed).map(([name, rows]) => (
        <li key={name}>
          <bdi>{said(name)}</bdi> <span className="soft">{speech.number(rows)}</span>
        </li>
      ))}
      {all.length > mostListed && <li className="soft">…</li>}
    </ul>
  );
  if (summary.taken === 0) return null;
  return (
    <dl className="import-summary">
      {period && (
        <div>
          <dt>{words.period}</dt>
          <dd>{speech.days(period.earliest, period.latest)}</dd>
        </div>
      )}
      <div>
        <dt>{names.type}</dt>
        <dd>{listed(types, (name) => speech.term(name.slice(name.indexOf(': ') + 2)))}</dd>
      </div>
      {places.length > 0 && (
        <div>
          <dt>{names.where}</dt>
          <dd>
            {listed(places, (name) => name)}
            {withoutPosition > 0 && (
              <p className="soft small">{speech.count(words.withoutPosition, withoutPosition)}</p>
            )}
          </dd>
        </div>
      )}
    </dl>
  );
}

function NotTaken({ told: { summary, rejects, rejectsFile, done } }: { readonly told: ImportDone }): ReactNode {
  const words = useWords(importWords);
  const speech = useSpeech();
  const file = useFile(rejectsFile);
  const count = summary.rejected + (done?.refused.length ?? 0);
  if (count === 0) return null;
  return (
    <section className="import-bad">
      <h2>{speech.count(words.bad, count)}</h2>
      <ul>
        {rejects.map(({ line, column, reason, said }) => (
          <li key={line}>
            <RowReason reason={reason} line={line} column={column} said={said} />
          </li>
        ))}
        {done?.refused.map(({ key, reason }) => (
          <li key={key}>
            <bdi>
              {key}: {reason}
            </bdi>
          </li>
        ))}
        {rejects.length < summary.rejected && <li>…</li>}
      </ul>
      {file && (
        <a className="button" href={file} download="rejects.csv">
          {words.download}
        </a>
      )}
    </section>
  );
}

/** An address in this page for a text, as long as it is shown. */
function useFile(text: string | null): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (text === null) return setAddress(null);
    const made = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [text]);
  return address;
}

import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import type { RecordSummary } from '../../record/index.ts';
import { useAsked } from '../client/index.ts';
import { fill, useSpeech, useWords } from '../words/index.ts';
import { placeWords } from '../words/place-words.ts';
import { RecordLink } from './account/index.ts';

const isRecord = (id: string): boolean => /^[ifc]\d/.test(id);

/** More than this are counted and not listed. */
const listed = 30;

/** The records that a statement rests on, folded: each leads to its page, and from there to its sentences. */
export function RestsOn({ ids }: { readonly ids: readonly string[] }): ReactNode {
  const words = useWords(placeWords);
  const speech = useSpeech();
  const [open, setOpen] = useState(false);
  if (ids.length === 0) return null;
  return (
    <details className="rests" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{speech.count(words.rests, ids.length)}</summary>
      {open && <Listed ids={ids} />}
    </details>
  );
}

function Listed({ ids }: { readonly ids: readonly string[] }): ReactNode {
  const words = useWords(placeWords);
  const speech = useSpeech();
  const beyond = ids.length - listed;
  return (
    <ul>
      {ids.slice(0, listed).map((id) => (
        <li key={id}>{isRecord(id) ? <OneRecord id={id} /> : <OneReport id={id} />}</li>
      ))}
      {beyond > 0 && <li className="soft">{speech.count(words.restsMore, beyond)}</li>}
    </ul>
  );
}

/** Its id stands there until the server has said what it is. */
function OneRecord({ id }: { readonly id: string }): ReactNode {
  const { data } = useAsked<RecordSummary>(`/records/${encodeURIComponent(id)}`);
  return data ? <RecordLink record={data} /> : <Link href={`/record/${encodeURIComponent(id)}`}>{id}</Link>;
}

interface ReportNamed {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
}

function OneReport({ id }: { readonly id: string }): ReactNode {
  const words = useWords(placeWords);
  const { data } = useAsked<ReportNamed>(`/reports/${encodeURIComponent(id)}`);
  const named = data && [data.publisher, data.title, data.published].filter(Boolean).join(' · ');
  return (
    <Link href={`/report/${encodeURIComponent(id)}`}>
      <bdi dir="auto">{named || fill(words.report, id)}</bdi>
    </Link>
  );
}

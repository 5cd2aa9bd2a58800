import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { RecordSummary } from '../../../record/index.ts';
import { useSpeech } from '../../words/index.ts';
import { titleInWords, tollsInWords } from './account-in-words.ts';

/** A record in one line, as a link to its page: what, where, when, how many. */
export function RecordLink({ record }: { readonly record: RecordSummary }): ReactNode {
  const speech = useSpeech();
  const parts = [titleInWords(speech, record), ...tollsInWords(speech, record)];
  return (
    <Link href={recordAddress(record.id)} className={`record-link ${record.kind}`}>
      {parts.join(' · ')}
    </Link>
  );
}

export const recordAddress = (id: string, asOf?: number): string =>
  `/record/${encodeURIComponent(id)}${asOf === undefined ? '' : `?asOf=${asOf}`}`;

export const placeAddress = (id: string): string => `/place/${encodeURIComponent(id)}`;

/** A report's page, with the evidence of one claim in view. */
export const reportAddress = (id: string, claim?: string): string =>
  `/report/${encodeURIComponent(id)}${claim === undefined ? '' : `?claim=${encodeURIComponent(claim)}`}`;

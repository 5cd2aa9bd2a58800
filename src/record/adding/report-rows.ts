import { hash } from 'node:crypto';
import type { Reading } from '../../claims/index.ts';
import type { Source } from '../../reading/index.ts';
import { type Added, claimSeal } from '../revision/index.ts';

export const textHash = (text: string): string => `\\x${hash('sha256', text, 'hex')}`;

/** A report as it is kept. `id` is the reading's own, or another where the same text came from elsewhere before. */
export function reportRow({ report }: Reading, id: string, copyOf: string | null): Added['report'][number] {
  const { text, title, publisher, byline, url, language, published } = report;
  return {
    id,
    text,
    text_hash: textHash(text),
    title,
    publisher,
    byline,
    url,
    language,
    published: published?.edtf ?? null,
    published_is: published?.is ?? null,
    copy_of: copyOf,
  };
}

export function readingRow(reading: Reading, report: string, number: number): Added['reading'][number] {
  const { report: _, claims: __, ...body } = reading;
  return { id: `${report}.${number}`, report, number, body, reader: null };
}

type Told = Pick<Reading, 'claims' | 'sources'> & { readonly report: Pick<Reading['report'], 'text'> };

/** The claims of a reading, each with its sentence and its source. */
export function claimRows(reading: Told, report: string, readingId: string): Added['claim'] {
  const sources = new Map(reading.sources.map((source) => [source.id, source]));
  const told = reading.claims.map((claim) => ({
    body: claim,
    said: sentenceAt(reading.report.text, claim.evidence[0]!),
    source: sources.get(claim.source) ?? theReport,
  }));
  return told.map((of) => ({
    ...of,
    id: `${readingId}.${of.body.id}`,
    report,
    reading: readingId,
    dataset: null,
    row_key: null,
    kind: of.body.kind,
    seal: claimSeal(of),
  }));
}

export const theReport: Source = {
  id: 's0',
  kind: 'publisher',
  name: null,
  description: 'the report',
  anonymous: false,
  mentions: [],
};

const longest = 500;

/** The sentence that a claim's main evidence lies in. */
export function sentenceAt(text: string, { start, end }: { start: number; end: number }): string {
  const before = text.slice(Math.max(0, start - longest), start);
  const from = start - (before.length - Math.max(0, lastEnd(before)));
  const after = text.slice(end, end + longest);
  const stop = /[.!?؟۔]["”’)]?(?=\s|$)|\n/u.exec(after);
  const ended = /[.!?؟۔]["”’)]?$/u.test(text.slice(start, end));
  return text.slice(from, ended ? end : end + (stop ? stop.index + stop[0].length : after.length)).trim();
}

function lastEnd(before: string): number {
  let at = 0;
  for (const found of before.matchAll(/[.!?؟۔]["”’)]?\s+|\n/gu)) at = found.index + found[0].length;
  return at;
}

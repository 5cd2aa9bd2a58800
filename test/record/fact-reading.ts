import type { Reading } from '../../src/claims/reading.ts';
import { reportId } from '../../src/reports/report-id.ts';
import { type Fact, facts, incidentOf } from './facts.ts';

/** A reading as a report with these facts would give it; the text is made up of the facts. */
export function readingOf(fact: Fact): Reading {
  const claim = incidentOf(fact);
  const text = `${fact.outlet}: ${fact.killed ?? 'no'} killed in ${fact.place} on ${fact.event_date}, it is said (${fact.url}).`;
  return {
    schema: 'aram.reading/1',
    report: {
      id: reportId(text),
      title: null,
      publisher: fact.outlet.replace(/ \(copy\)$/, ''),
      byline: null,
      url: fact.url,
      language: fact.lang,
      published: fact.published === null ? null : { edtf: fact.published, is: 'given' },
      text,
    },
    passages: [{ start: 0, end: text.length, kind: 'body' }],
    times: [],
    places: [],
    actors: [],
    sources: [
      { id: 's0', kind: 'publisher', name: fact.outlet, description: 'the report', anonymous: false, mentions: [] },
    ],
    claims: claim ? [{ ...claim, evidence: [{ start: 0, end: text.length }] }] : [],
    notes: [],
  };
}

export const readingsOf = (cluster: string): Reading[] =>
  facts.filter((fact) => fact.cluster === cluster).map(readingOf);

import { type Incident, type Reading, read } from '../../../src/aram.ts';

/** A text read as published on 20 March 2022. */
export const readingOf = (text: string): Reading => read(text, { published: '2022-03-20', publisher: 'The Daily' });

export const incidentsIn = (text: string): Incident[] =>
  readingOf(text).claims.flatMap((claim) => (claim.kind === 'incident' ? [claim] : []));

/** The one incident of a text. */
export function incidentIn(text: string): Incident {
  const incidents = incidentsIn(text);
  if (incidents.length !== 1) throw new Error(`${incidents.length} incidents: ${text}`);
  return incidents[0]!;
}

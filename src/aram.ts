import { type Claim, composeClaims, placeUnplaced, type Reading, unreadReading } from './claims/index.ts';
import { worldActors } from './codebook/index.ts';
import { worldGazetteer } from './gazetteer/world.ts';
import { findMentions, type Knowledge, type Published } from './reading/index.ts';
import { makeReport, type Report, type ReportFacts } from './reports/index.ts';

export type { Certainty, Condition, Figure, Incident, IncidentCodes, When } from './claims/index.ts';
export type { ActorRef, IncidentType } from './codebook/index.ts';
export type { PlaceRef } from './gazetteer/index.ts';
export type { Count, Note, Source } from './reading/index.ts';
export { type Passage, ReportProblem, reportFromBytes, type Span } from './reports/index.ts';
export type { Claim, Knowledge, Published, Reading, Report, ReportFacts };

/** The world as it comes with Aram: its places, and its groups and forces. */
export const worldKnowledge: Knowledge = { gazetteer: worldGazetteer, actors: worldActors };

/**
 * Reads a text: `read('Two farmers were killed …', { published: '2020-05-11' })`. The facts are what is known beside
 * the text; each may be left out. `known` is what the reader knows of the world. The same arguments always give the
 * same reading; nothing is fetched, kept or thrown.
 */
export function read(text: string, facts: ReportFacts = {}, known: Knowledge = worldKnowledge): Reading {
  return readReport(makeReport(text, facts), known);
}

/** Languages the reader reads; a text too short to tell its language is tried. */
const readable: readonly string[] = ['en', 'und'];

/** Reads a report whose passages are known. One in another language gives a reading without claims that says so. */
export function readReport(report: Report, known: Knowledge = worldKnowledge): Reading {
  if (!readable.includes(report.language.split('-')[0]!)) return unreadReading(report);
  const mentions = findMentions(report, known);
  const { claims, notes } = composeClaims(mentions);
  return {
    schema: 'aram.reading/1',
    report: { ...factsOf(report), published: mentions.published, text: report.text },
    passages: report.passages,
    times: mentions.times.map(({ start, end, text, type, timex, edtf, earliest, latest }) => {
      return { start, end, text, type, timex, edtf, earliest, latest };
    }),
    places: mentions.places.map(({ start, end, text, place }) => ({ start, end, text, place })),
    actors: mentions.actors.map(({ start, end, text, actor }) => ({ start, end, text, actor })),
    sources: mentions.sources,
    claims: placeUnplaced(claims, known.place ?? null),
    notes: [...mentions.notes, ...notes].sort((a, b) => a.start - b.start),
  };
}

const factsOf = ({ id, title, publisher, byline, url, language }: Report) => ({
  id,
  title,
  publisher,
  byline,
  url,
  language,
});

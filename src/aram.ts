import { type Claim, composeClaims } from './claims/index.ts';
import type { Reading } from './claims/reading.ts';
import { worldActors } from './codebook/index.ts';
import { worldGazetteer } from './gazetteer/world.ts';
import { findMentions, type Knowledge } from './reading/index.ts';
import { makeReport, type Report, type ReportFacts } from './reports/index.ts';

export type { Claim, Knowledge, Reading, Report, ReportFacts };

/** The world as it comes with Aram: its places, and its groups and forces. */
export const worldKnowledge: Knowledge = { gazetteer: worldGazetteer, actors: worldActors };

/** Reads a text: `read('Two farmers were killed …', { published: '2020-05-11' })`. */
export function read(text: string, facts: ReportFacts = {}, known: Knowledge = worldKnowledge): Reading {
  return readReport(makeReport(text, facts), known);
}

/** Reads a report whose passages are known. */
export function readReport(report: Report, known: Knowledge = worldKnowledge): Reading {
  const mentions = findMentions(report, known);
  const { claims, notes } = composeClaims(mentions);
  return {
    schema: 'aram.reading/1',
    report: {
      id: report.id,
      title: report.title,
      publisher: report.publisher,
      byline: report.byline,
      url: report.url,
      language: report.language,
      published: mentions.published,
      text: report.text,
    },
    passages: report.passages,
    times: mentions.times.map(({ start, end, text, type, timex, edtf, earliest, latest }) => ({
      start,
      end,
      text,
      type,
      timex,
      edtf,
      earliest,
      latest,
    })),
    places: mentions.places.map(({ start, end, text, place }) => ({ start, end, text, place })),
    actors: mentions.actors.map(({ start, end, text, actor }) => ({ start, end, text, actor })),
    sources: mentions.sources,
    claims,
    notes: [...mentions.notes, ...notes].sort((a, b) => a.start - b.start),
  };
}

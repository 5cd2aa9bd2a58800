import type { ActorList } from '../codebook/index.ts';
import type { Gazetteer, PlaceRef } from '../gazetteer/index.ts';
import type { Report } from '../reports/index.ts';
import { findActors } from './actors/index.ts';
import { findCounts } from './counts/index.ts';
import { findEvents } from './events/index.ts';
import { lookAt } from './groups/index.ts';
import type { Mentions } from './mentions.ts';
import { findPlaces } from './places/index.ts';
import { findSources } from './sources/index.ts';
import { findTimes } from './times/index.ts';
import { type Words, wordsOf } from './words.ts';

/** What a reading needs to know beside the report. */
export interface Knowledge {
  readonly gazetteer: Gazetteer;
  readonly actors: ActorList;
  /** Where the report is known to play, for what names no place and for names that many places share. */
  readonly place?: PlaceRef | null;
}

/** Finds everything in a report that a claim can be made of. */
export function findMentions(report: Report, known: Knowledge): Mentions {
  const words = wordsOf(report);
  const { times, published, notes } = findTimes(words, report.published);
  const actors = findActors(words, known.actors);
  const named = actors.filter(({ kind, actor }) => kind === 'person' || (kind === 'group' && actor.named));
  const title = report.title === null ? null : titleOf(report.title);
  const places = findPlaces(words, known.gazetteer, known.place ?? null, [...times, ...named], title);
  const counts = findCounts(words, times);
  const { sources, attributions } = findSources(words, report, actors, places);
  const events = findEvents(lookAt(words, counts, actors, places, times));
  return { words, title: report.title, published, times, places, actors, counts, events, sources, attributions, notes };
}

const titleOf = (text: string): Words =>
  wordsOf({ text, passages: [{ start: 0, end: text.length, kind: 'headline' }] });

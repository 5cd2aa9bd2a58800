import { composeClaims } from '../src/claims/index.ts';
import { worldActors } from '../src/codebook/index.ts';
import { worldGazetteer } from '../src/gazetteer/world.ts';
import { findActors } from '../src/reading/actors/index.ts';
import { findCounts } from '../src/reading/counts/index.ts';
import { findEvents } from '../src/reading/events/index.ts';
import { lookAt } from '../src/reading/groups/index.ts';
import { findMentions, wordsOf } from '../src/reading/index.ts';
import { findPlaces } from '../src/reading/places/index.ts';
import { findSources } from '../src/reading/sources/index.ts';
import { findTimes } from '../src/reading/times/index.ts';
import { makeReport } from '../src/reports/index.ts';
import { medianTime } from './measure.ts';
import type { Measured } from './table.ts';

/** What each room takes of the reading time: the same reports, one room after the other. */
export function measureRooms(texts: readonly string[]): Measured[] {
  const reports = texts.map((text) => makeReport(text, { published: '2022-02-27' }));
  const words = reports.map(wordsOf);
  const known = { gazetteer: worldGazetteer, actors: worldActors };
  const mentions = reports.map((report) => findMentions(report, known));
  const rooms: Record<string, (at: number) => unknown> = {
    'reports (passages)': (at) => makeReport(texts[at]!, { published: '2022-02-27' }),
    'words (tokens, sentences)': (at) => wordsOf(reports[at]!),
    times: (at) => findTimes(words[at]!, reports[at]!.published),
    places: (at) => findPlaces(words[at]!, known.gazetteer),
    actors: (at) => findActors(words[at]!, known.actors),
    counts: (at) => findCounts(words[at]!, mentions[at]!.times),
    sources: (at) => findSources(words[at]!, reports[at]!, mentions[at]!.actors, mentions[at]!.places),
    events: (at) => {
      const { counts, actors, places, times } = mentions[at]!;
      return findEvents(lookAt(words[at]!, counts, actors, places, times));
    },
    claims: (at) => composeClaims(mentions[at]!),
  };
  return Object.entries(rooms).map(([what, room]) => {
    const ms = medianTime(() => texts.forEach((_, at) => void room(at)));
    return { what, value: (ms * 1e6) / texts.reduce((sum, text) => sum + text.length, 0), unit: 'ns a character' };
  });
}

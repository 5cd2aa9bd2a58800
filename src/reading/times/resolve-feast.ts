import { dateOf } from './day.ts';
import { type Moment, momentOf, noMoment } from './moment.ts';
import type { Period } from './period.ts';
import type { FeastSense } from './sense.ts';
import { leanOnSpeech, leanOnStory, type Story } from './story.ts';

/** A feast's days in the year named; without one, the last begun by publication, or the story's. */
export function resolveFeast(sense: FeastSense, story: Story, future: boolean): Moment {
  if (sense.year !== undefined) {
    const [one] = sense.feast(sense.year);
    return one ? momentOf(one, 'stated') : noMoment(String(sense.year));
  }
  const speech = sense.which?.from === 'speech' || (!sense.which && !story.history);
  const lean = speech ? leanOnSpeech(story) : leanOnStory(story);
  const found = lean && pick(sense, lean, future, !speech);
  return found ? momentOf(found, 'inferred') : noMoment('XXXX');
}

function pick(sense: FeastSense, lean: Period, future: boolean, sameYear: boolean): Period | undefined {
  const { year } = dateOf(lean.to);
  const near = [year - 1, year, year + 1].flatMap((y) => sense.feast(y));
  if (sameYear && !sense.which) return sense.feast(dateOf(lean.from).year)[0];
  const way = sense.which?.way ?? (future ? 1 : -1);
  if (way > 0) return near.find((feast) => feast.from > lean.to);
  if (sense.which?.way === 0) return sense.feast(year)[0];
  if (sense.which) return near.findLast((feast) => feast.to < lean.from);
  return near.findLast((feast) => feast.from <= lean.to);
}

import { dateOf } from './day.ts';
import { aSeason, type Season } from './period.ts';
import { nearestYear } from './pick-year.ts';
import type { Which } from './sense.ts';
import { leanOnSpeech, leanOnStory, type Story } from './story.ts';

const middles: Record<Season, number> = { WI: 1, SP: 4, SU: 7, FA: 10 };

/** The year of a season that the words leave out: the last begun by publication, the next when `future`, or the story's. */
export function pickSeason(story: Story, season: Season, which: Which | undefined, future: boolean): number | null {
  const lean = which?.from === 'speech' || (!which && !story.history) ? leanOnSpeech(story) : leanOnStory(story);
  if (!lean) return null;
  const { year } = dateOf(lean.to);
  const years = [year - 2, year - 1, year, year + 1, year + 2];
  if (which?.way === -1) return years.findLast((y) => aSeason(y, season).to < lean.from) ?? null;
  if (which?.way === 1) return years.find((y) => aSeason(y, season).from > lean.to) ?? null;
  if (which) return years.find((y) => holds(y, season, lean.from)) ?? year;
  if (story.history) return nearestYear(lean.from, lean.unit, middles[season]);
  if (future) return years.find((y) => aSeason(y, season).to >= lean.from) ?? null;
  return years.findLast((y) => aSeason(y, season).from <= lean.to) ?? null;
}

function holds(year: number, season: Season, day: number): boolean {
  const { from, to } = aSeason(year, season);
  return from <= day && day <= to;
}

import { type Moment, noMoment } from './moment.ts';
import type { FeastSense } from './sense.ts';
import type { Story } from './story.ts';

export function resolveFeast(sense: FeastSense, _story: Story, _future: boolean): Moment {
  return noMoment(sense.feast);
}

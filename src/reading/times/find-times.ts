import type { TimeMention } from '../mention.ts';
import type { Note, Published } from '../mentions.ts';
import type { Words } from '../words.ts';
import { doubts } from './doubts.ts';
import { findDrafts } from './find-drafts.ts';
import { isHistory } from './history.ts';
import { inferPublished } from './infer-published.ts';
import { publishedPeriod } from './published.ts';
import { toldRefiners } from './refine-told.ts';
import { refiners } from './refiners.ts';
import { scanOf } from './scan.ts';
import type { Draft } from './sense.ts';
import type { Story } from './story.ts';
import { mentionOf, type Told, tell } from './tell.ts';

export interface TimesFound {
  readonly times: readonly TimeMention[];
  readonly published: Published | null;
  readonly notes: readonly Note[];
}

/** Every time expression. `published` is EDTF when the caller knows it; otherwise it is inferred from the text. */
export function findTimes(words: Words, published: string | null): TimesFound {
  const scan = scanOf(words);
  const drafts = refiners.reduce<readonly Draft[]>((found, refine) => refine(scan, found), findDrafts(scan));
  const given = publishedPeriod(published);
  const inferred = given ? null : inferPublished(scan, drafts);
  const period = given ?? inferred?.period ?? null;
  const history = isHistory(drafts, period);
  const loose = !given && inferred?.published.is === 'inferred';
  const story: Story = {
    published: period,
    loose,
    history,
    told: null,
    day: null,
    fine: null,
    here: null,
    dated: null,
    aside: null,
  };
  const told = toldRefiners.reduce<readonly Told[]>(
    (all, refine) => refine(scan, all, story),
    tell(scan, drafts, story),
  );
  return {
    times: told.map((one) => mentionOf(scan, one)),
    published: published ? { edtf: published, is: 'given' } : (inferred?.published ?? null),
    notes: [...(inferred ? [inferred.note] : []), ...doubts(scan, told)],
  };
}
